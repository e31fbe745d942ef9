package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.match.snapshot.Coverage;

/**
 * Rebuilds the states of the events on some partitions: from snapshots, as far as there
 * are, and from Kafka. There it reads what was consumed up to the committed offsets, then
 * all introductions that were made of it. Both were committed in the same transactions,
 * so together they are the state at that moment.
 */
final class Rebuild {

	private static final Logger logger = LoggerFactory.getLogger(Rebuild.class);

	private static final Duration STEP = Duration.ofMillis(200);

	private final Consumer<String, byte[]> reader;

	private final KafkaClients clients;

	private final Fold fold;

	private final Snapshots snapshots;

	private final Progress progress;

	private long records;

	/**
	 * A rebuild.
	 * @param reader of committed records, in no group
	 * @param progress is told how far the states come by it
	 */
	Rebuild(Consumer<String, byte[]> reader, KafkaClients clients, Fold fold, Snapshots snapshots, Progress progress) {
		this.reader = reader;
		this.clients = clients;
		this.fold = fold;
		this.snapshots = snapshots;
		this.progress = progress;
	}

	/**
	 * Rebuilds from what is on these partitions of the consumed topics before these
	 * offsets, and from all introductions, also those of a transaction that is still
	 * being committed.
	 * @return how many records were read
	 */
	long run(Map<TopicPartition, @Nullable OffsetAndMetadata> committed) {
		var introductions = committed.keySet()
			.stream()
			.map((it) -> new TopicPartition(MatchTopics.INTRODUCTIONS, it.partition()))
			.collect(Collectors.toSet());
		var all = new HashSet<>(committed.keySet());
		all.addAll(introductions);
		var until = this.clients.ends(all);
		committed
			.forEach((partition, offset) -> until.merge(partition, (offset != null) ? offset.offset() : 0L, Math::min));
		var from = restore(until);
		read(from, until, committed.keySet());
		read(from, until, introductions);
		return this.records;
	}

	private Map<Integer, Coverage> restore(Map<TopicPartition, Long> until) {
		var offsets = new HashMap<Integer, Map<String, Long>>();
		until.forEach((it, offset) -> offsets.computeIfAbsent(it.partition(), (_) -> new HashMap<>())
			.put(it.topic(), offset));
		var most = offsets.entrySet().stream().map((it) -> new Coverage(it.getKey(), it.getValue())).toList();
		return this.snapshots.restore(most).stream().collect(Collectors.toMap(Coverage::partition, (it) -> it));
	}

	private void read(Map<Integer, Coverage> from, Map<TopicPartition, Long> until, Set<TopicPartition> partitions) {
		var waiting = new HashSet<>(partitions);
		this.reader.assign(waiting);
		waiting
			.forEach((it) -> this.reader.seek(it, Objects.requireNonNull(from.get(it.partition())).offset(it.topic())));
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
		partitions.forEach((it) -> this.progress.reached(it, Objects.requireNonNull(until.get(it))));
	}

	private void add(ConsumerRecord<String, byte[]> message) {
		this.records++;
		try {
			var outcome = this.fold.add(message, Instant.ofEpochMilli(message.timestamp()));
			this.progress.has(message.partition(), outcome.eventId());
			this.snapshots.changed(outcome.eventId());
		}
		catch (Fold.PoisonException ex) {
			logger.debug("It went to the dead-letter topic when it was consumed: {}", ex.getMessage());
		}
	}

	private boolean done(TopicPartition partition, Map<TopicPartition, Long> until) {
		return this.reader.position(partition) >= Objects.requireNonNull(until.get(partition));
	}

}
