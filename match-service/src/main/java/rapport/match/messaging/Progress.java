package rapport.match.messaging;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import rapport.match.snapshot.Coverage;

/**
 * How far the states have come on each partition of this instance: the offset of what
 * comes next, on the topics consumed and on that of the introductions; and which events
 * are on it.
 */
final class Progress {

	private final Map<Integer, Map<String, Long>> next = new TreeMap<>();

	private final Map<Integer, Set<String>> events = new HashMap<>();

	/** Everything before this offset is in the states. */
	void reached(TopicPartition it, long offset) {
		this.next.computeIfAbsent(it.partition(), (_) -> new TreeMap<>()).merge(it.topic(), offset, Math::max);
	}

	void reached(ConsumerRecords<String, byte[]> records) {
		records.nextOffsets().forEach((partition, offset) -> reached(partition, offset.offset()));
	}

	void reached(RecordMetadata written) {
		if (written.topic().equals(MatchTopics.INTRODUCTIONS)) {
			reached(new TopicPartition(written.topic(), written.partition()), written.offset() + 1);
		}
	}

	/** An event is on this partition. */
	void has(int partition, String eventId) {
		this.events.computeIfAbsent(partition, (_) -> new HashSet<>()).add(eventId);
	}

	/** An event is not on this partition any more. */
	void hasNot(int partition, String eventId) {
		this.events.getOrDefault(partition, new HashSet<>()).remove(eventId);
	}

	/** The partitions of this instance. */
	Set<Integer> partitions() {
		return new TreeSet<>(this.next.keySet());
	}

	/** The events on a partition. */
	Set<String> events(int partition) {
		return Set.copyOf(this.events.getOrDefault(partition, Set.of()));
	}

	/** What the states have in them of a partition. */
	Coverage coverage(int partition) {
		return new Coverage(partition, this.next.getOrDefault(partition, Map.of()));
	}

	/**
	 * The offsets to commit after these records. Never none while there are partitions:
	 * only with an offset does Kafka ask whether they are still this instance's.
	 */
	Map<TopicPartition, OffsetAndMetadata> after(ConsumerRecords<String, byte[]> records) {
		var offsets = new HashMap<>(records.nextOffsets());
		if (offsets.isEmpty()) {
			this.next.forEach((partition, topics) -> offsets.put(new TopicPartition(MatchTopics.CHECK_INS, partition),
					new OffsetAndMetadata(topics.getOrDefault(MatchTopics.CHECK_INS, 0L))));
		}
		return offsets;
	}

	void clear() {
		this.next.clear();
		this.events.clear();
	}

}
