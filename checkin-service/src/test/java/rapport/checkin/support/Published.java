package rapport.checkin.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a topic now. */
public final class Published {

	private static final JsonMapper JSON = new JsonMapper();

	private Published() {
	}

	/** An event's messages, in their order. */
	public static List<JsonNode> on(String topic, String brokers, String eventId) {
		var messages = new ArrayList<JsonNode>();
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
					if ((message.key().equals(eventId) || message.key().startsWith(eventId + "/"))
							&& message.value() != null) {
						messages.add(JSON.readTree(message.value()));
					}
				}
			}
		}
		return messages;
	}

}
