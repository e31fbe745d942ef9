package rapport.checkin.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The records of one event that are on a topic now. */
final class EventRecords {

	private EventRecords() {
	}

	/** Returns them in their order, tombstones as well. */
	static List<ConsumerRecord<String, byte[]>> on(String topic, String brokers, String eventId) {
		var records = new ArrayList<ConsumerRecord<String, byte[]>>();
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", brokers),
				new StringDeserializer(), new ByteArrayDeserializer())) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map((it) -> new TopicPartition(it.topic(), it.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			while (partitions.stream().anyMatch((it) -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
				for (var message : consumer.poll(Duration.ofMillis(100))) {
					if (message.key().equals(eventId) || message.key().startsWith(eventId + "/")) {
						records.add(message);
					}
				}
			}
		}
		return records;
	}

}
