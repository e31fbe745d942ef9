package rapport.match.messaging;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.RangeAssignor;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import rapport.starter.kafka.KafkaClientSettings;

/** Makes the clients. */
class KafkaClients {

	private static final String GROUP = "match-service";

	private final KafkaClientSettings settings;

	private final String instance;

	/**
	 * Clients of one instance.
	 * @param settings of all of them
	 * @param instance by which Kafka knows it again after a crash, and ends what it left
	 * open
	 */
	KafkaClients(KafkaClientSettings settings, String instance) {
		this.settings = settings;
		this.instance = instance;
	}

	/** Returns by what name Kafka knows this instance. */
	String instance() {
		return this.instance;
	}

	/** Returns where Kafka is. */
	String brokers() {
		return this.settings.brokers();
	}

	/**
	 * In the group; the range assignor gives one instance the same partition of every
	 * topic.
	 */
	Consumer<String, byte[]> consumer() {
		var reading = this.settings.consumer();
		reading.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
		reading.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, this.instance);
		reading.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
		reading.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
		// Whoever is added or gone is learnt of by the next of these.
		reading.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 1_000);
		reading.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
		return new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
	}

	/** In no group, for a rebuild, which waits for nothing that is still to come. */
	Consumer<String, byte[]> reader() {
		var reading = this.settings.consumer();
		reading.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
		return new KafkaConsumer<>(reading, new StringDeserializer(), new ByteArrayDeserializer());
	}

	/**
	 * Where partitions end, with what is not committed yet. Who reads committed records
	 * up to there has waited for every transaction that was open.
	 */
	Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
		var latest = partitions.stream().collect(Collectors.toMap((it) -> it, (_) -> OffsetSpec.latest()));
		try (var admin = Admin.create(this.settings.admin())) {
			var ends = new HashMap<TopicPartition, Long>();
			admin.listOffsets(latest, new ListOffsetsOptions(IsolationLevel.READ_UNCOMMITTED))
				.all()
				.get()
				.forEach((partition, end) -> ends.put(partition, end.offset()));
			return ends;
		}
		catch (ExecutionException ex) {
			throw new KafkaException("The ends of partitions cannot be had", ex.getCause());
		}
		catch (InterruptedException ex) {
			throw new InterruptException(ex);
		}
	}

	/** Transactional; what a former one of this instance left open is ended. */
	Producer<String, byte[]> producer() {
		var transactional = this.settings.producer();
		transactional.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, GROUP + "-" + this.instance);
		transactional.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
		transactional.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) Duration.ofSeconds(10).toMillis());
		transactional.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
		transactional.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
		var producer = new KafkaProducer<>(transactional, new StringSerializer(), new ByteArraySerializer());
		try {
			producer.initTransactions();
			return producer;
		}
		catch (RuntimeException ex) {
			producer.close(Duration.ZERO);
			throw ex;
		}
	}

}
