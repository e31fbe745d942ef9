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
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the clients. */
class KafkaClients {

	private static final String GROUP = "match-service";

	private final Map<String, Object> common;

	private final String instance;

	/**
	 * Clients of one instance.
	 * @param common settings of all of them, with the brokers
	 * @param instance by which Kafka knows it again after a crash, and ends what it left
	 * open
	 */
	KafkaClients(Map<String, Object> common, String instance) {
		this.common = common;
		this.instance = instance;
	}

	void createTopics() throws InterruptedException {
		try (var admin = Admin.create(this.common)) {
			for (var created : admin.createTopics(MatchTopics.all()).values().values()) {
				try {
					created.get();
				}
				catch (ExecutionException ex) {
					if (!(ex.getCause() instanceof TopicExistsException)) {
						throw new KafkaException("MatchTopics cannot be created", ex.getCause());
					}
				}
			}
		}
	}

	/**
	 * In the group; the range assignor gives one instance the same partition of every
	 * topic.
	 */
	Consumer<String, byte[]> consumer() {
		var settings = reading();
		settings.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
		settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, this.instance);
		settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, RangeAssignor.class.getName());
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
		settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 100);
		return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
	}

	/** In no group, for a rebuild, which waits for nothing that is still to come. */
	Consumer<String, byte[]> reader() {
		var settings = reading();
		settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
	}

	/**
	 * Where partitions end, with what is not committed yet. Who reads committed records
	 * up to there has waited for every transaction that was open.
	 */
	Map<TopicPartition, Long> ends(Collection<TopicPartition> partitions) {
		var latest = partitions.stream().collect(Collectors.toMap((it) -> it, (_) -> OffsetSpec.latest()));
		try (var admin = Admin.create(this.common)) {
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
		var settings = new HashMap<>(this.common);
		settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, GROUP + "-" + this.instance);
		settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 15_000);
		settings.put(ProducerConfig.ACKS_CONFIG, "all");
		settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, (int) Duration.ofSeconds(10).toMillis());
		settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
		settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
		var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
		producer.initTransactions();
		return producer;
	}

	private Map<String, Object> reading() {
		var settings = new HashMap<>(this.common);
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
		return settings;
	}

}
