package rapport.starter.kafka;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka closes a segment only when something is appended, and compacts closed ones only:
 * what was erased last would stay for ever on a partition that falls silent. So something
 * is appended to each now and then, in a transaction that is aborted, which nobody reads.
 */
final class CompactionPulse {

	private static final Logger logger = LoggerFactory.getLogger(CompactionPulse.class);

	private static final byte[] KEY = { '~' };

	private final KafkaClientSettings clients;

	private final TopicEnds ends;

	private final TopicDeclarations declared;

	private final TopicCreator topics;

	private final String id;

	/**
	 * A pulse.
	 * @param id of the transactions, another one for each instance
	 */
	CompactionPulse(KafkaClientSettings clients, TopicDeclarations declared, TopicCreator topics, String id) {
		this.clients = clients;
		this.ends = new TopicEnds(clients);
		this.declared = declared;
		this.topics = topics;
		this.id = id;
	}

	/** Returns how often it must be, so that what was erased is gone in time. */
	static Duration every(KafkaSettings settings) {
		return settings.compactionLag().dividedBy(4);
	}

	boolean step() {
		this.topics.requireDone();
		var partitions = partitions();
		if (!partitions.isEmpty()) {
			append(partitions);
			logger.debug("Appended to {} partitions", partitions.size());
		}
		return false;
	}

	private List<TopicPartition> partitions() {
		var names = Stream.concat(this.declared.written().stream(), this.declared.deadLetters().stream()).toList();
		var partitions = this.ends.partitions(names);
		var ends = this.ends.ends(partitions);
		return partitions.stream().filter((it) -> ends.getOrDefault(it, 0L) > 0).toList();
	}

	private void append(List<TopicPartition> partitions) {
		var settings = this.clients.producer();
		settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, this.id);
		settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
		try (var producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
			producer.initTransactions();
			producer.beginTransaction();
			var sent = partitions.stream()
				.map((it) -> producer.send(new ProducerRecord<>(it.topic(), it.partition(), KEY, KEY)))
				.toList();
			producer.flush();
			producer.abortTransaction();
			sent.forEach((it) -> Acknowledged.within(Duration.ofSeconds(10), it));
		}
	}

}
