package rapport.checkin.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What compaction leaves of a topic. */
public final class LiveRecords {

	private LiveRecords() {
	}

	/** An event's records, by their keys. */
	public static Map<String, String> on(String topic, String brokers, String eventId) {
		var alive = new TreeMap<String, String>();
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
					if (!message.key().equals(eventId) && !message.key().startsWith(eventId + "/")) {
						continue;
					}
					if (message.value() == null) {
						alive.remove(message.key());
					}
					else {
						alive.put(message.key(), new String(message.value(), StandardCharsets.UTF_8));
					}
				}
			}
		}
		return alive;
	}

}
