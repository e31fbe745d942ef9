package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rebuilds the states of the events on some partitions from Kafka alone: what was
 * consumed up to the committed offsets, then all introductions that were made of it. Both
 * were committed in the same transactions, so together they are the state at that moment.
 */
final class Rebuild {

	private static final Logger logger = LoggerFactory.getLogger(Rebuild.class);

	private static final Duration STEP = Duration.ofMillis(200);

	private final Consumer<String, byte[]> reader;

	private final KafkaClients clients;

	private final Fold fold;

	private final Progress progress;

	/**
	 * A rebuild.
	 * @param reader of committed records, in no group
	 * @param progress is told how far the states come by it
	 */
	Rebuild(Consumer<String, byte[]> reader, KafkaClients clients, Fold fold, Progress progress) {
		this.reader = reader;
		this.clients = clients;
		this.fold = fold;
		this.progress = progress;
	}

	/**
	 * Folds in what is on these partitions of the consumed topics before these offsets,
	 * then all introductions, also of a transaction that is still being committed.
	 */
	void run(Map<TopicPartition, @Nullable OffsetAndMetadata> committed) {
		var ends = this.clients.ends(committed.keySet());
		var until = new HashMap<TopicPartition, Long>();
		committed.forEach((partition, offset) -> until.put(partition,
				Math.min((offset != null) ? offset.offset() : 0L, Objects.requireNonNull(ends.get(partition)))));
		read(until);
		read(this.clients.ends(committed.keySet()
			.stream()
			.map((it) -> new TopicPartition(Topics.INTRODUCTIONS, it.partition()))
			.collect(Collectors.toSet())));
	}

	private void read(Map<TopicPartition, Long> until) {
		var waiting = new ArrayList<>(until.keySet());
		this.reader.assign(waiting);
		this.reader.seekToBeginning(waiting);
		waiting.removeIf((it) -> done(it, until));
		while (!waiting.isEmpty()) {
			for (var message : this.reader.poll(STEP)) {
				var partition = new TopicPartition(message.topic(), message.partition());
				if (message.offset() < Objects.requireNonNull(until.get(partition))) {
					add(message);
				}
			}
			waiting.removeIf((it) -> done(it, until));
		}
		this.reader.assign(List.of());
		until.forEach(this.progress::reached);
	}

	private void add(ConsumerRecord<String, byte[]> message) {
		try {
			this.fold.add(message, Instant.ofEpochMilli(message.timestamp()));
		}
		catch (Fold.PoisonException ex) {
			logger.debug("It went to the dead-letter topic when it was consumed: {}", ex.getMessage());
		}
	}

	private boolean done(TopicPartition partition, Map<TopicPartition, Long> until) {
		return this.reader.position(partition) >= Objects.requireNonNull(until.get(partition));
	}

}
