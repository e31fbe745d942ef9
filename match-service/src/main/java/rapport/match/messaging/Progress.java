package rapport.match.messaging;

import java.util.HashMap;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far the states have come on each partition of this instance: the offset of what
 * comes next. Introductions count as well, up to the last of its own.
 */
final class Progress {

	private final Map<TopicPartition, Long> next = new HashMap<>();

	/** Everything before this offset is in the states. */
	void reached(TopicPartition partition, long offset) {
		this.next.merge(partition, offset, Math::max);
	}

	void reached(ConsumerRecords<String, byte[]> records) {
		records.nextOffsets().forEach((partition, offset) -> reached(partition, offset.offset()));
	}

	void reached(RecordMetadata written) {
		reached(new TopicPartition(written.topic(), written.partition()), written.offset() + 1);
	}

	/**
	 * The offsets to commit after these records. Never none while there are partitions:
	 * only with an offset does Kafka ask whether they are still this instance's.
	 */
	Map<TopicPartition, OffsetAndMetadata> after(ConsumerRecords<String, byte[]> records) {
		var offsets = new HashMap<>(records.nextOffsets());
		if (offsets.isEmpty()) {
			this.next.entrySet()
				.stream()
				.filter((it) -> Topics.CONSUMED.contains(it.getKey().topic()))
				.findAny()
				.ifPresent((it) -> offsets.put(it.getKey(), new OffsetAndMetadata(it.getValue())));
		}
		return offsets;
	}

	void clear() {
		this.next.clear();
	}

}
