package rapport.match.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import rapport.match.snapshot.Coverage;
import rapport.starter.kafka.DeadLetter;
import rapport.starter.kafka.PoisonMessageException;

/**
 * Rebuilds the states of the events on some partitions: from snapshots, as far as there
 * are, and from Kafka. There it reads what was consumed up to the committed offsets, then
 * all introductions that were made of it. Both were committed in the same transactions,
 * so together they are the state at that moment.
 */
final class Rebuild {

	private static final Logger logger = LoggerFactory.getLogger(Rebuild.class);

	private static final Duration TELL_EVERY = Duration.ofSeconds(2);

	private static final Duration STEP = Duration.ofMillis(200);

	private final Consumer<String, byte[]> reader;

	private final KafkaClients clients;

	private final RecordFolding folding;

	private final Snapshots snapshots;

	private final Progress progress;

	private long records;

	private long told = System.nanoTime();

	/**
	 * A rebuild.
	 * @param reader of committed records, in no group
	 * @param progress is told how far the states come by it
	 */
	Rebuild(Consumer<String, byte[]> reader, KafkaClients clients, RecordFolding folding, Snapshots snapshots,
			Progress progress) {
		this.reader = reader;
		this.clients = clients;
		this.folding = folding;
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
		// What is forgotten must be known before what was said of it.
		read(from, until, of(committed.keySet(), MatchTopics.EVENTS::equals));
		read(from, until, of(committed.keySet(), (topic) -> !topic.equals(MatchTopics.EVENTS)));
		read(from, until, introductions);
		return this.records;
	}

	private static Set<TopicPartition> of(Set<TopicPartition> partitions, Predicate<String> topic) {
		return partitions.stream().filter((it) -> topic.test(it.topic())).collect(Collectors.toSet());
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
		tell();
		try {
			var folded = this.folding.add(message, Instant.ofEpochMilli(message.timestamp()), false);
			if (folded.known()) {
				this.progress.has(message.partition(), folded.eventId());
				this.snapshots.changed(folded.eventId());
			}
			else {
				this.progress.hasNot(message.partition(), folded.eventId());
			}
			if (folded.outcome().urgent()) {
				this.snapshots.erased(message.partition(), folded.eventId(), folded.known());
			}
		}
		catch (PoisonMessageException ex) {
			skipped(message, ex.reason());
		}
	}

	/** Consumed ones are among the dead letters already, this service's own are not. */
	private static void skipped(ConsumerRecord<String, byte[]> message, String reason) {
		if (message.topic().equals(MatchTopics.INTRODUCTIONS)) {
			logger.warn("The record {} is left out: {}", DeadLetter.place(message), reason);
		}
	}

	private void tell() {
		long now = System.nanoTime();
		if (now - this.told > TELL_EVERY.toNanos()) {
			this.told = now;
			logger.info("Rebuilding from Kafka: {} records were read", this.records);
		}
	}

	private boolean done(TopicPartition partition, Map<TopicPartition, Long> until) {
		return this.reader.position(partition) >= Objects.requireNonNull(until.get(partition));
	}

}
