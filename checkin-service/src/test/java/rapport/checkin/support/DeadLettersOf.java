package rapport.checkin.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import rapport.starter.testing.TestServers;

/** What stands on dead-letter topics now. */
public final class DeadLettersOf {

	private DeadLettersOf() {
	}

	/** A dead letter. */
	public record DeadLetter(String key, String reason) {
	}

	/** An event's dead letters of a topic. */
	public static List<DeadLetter> event(String topic, String eventId) {
		var letters = new ArrayList<DeadLetter>();
		try (var consumer = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", TestServers.brokers()),
				new StringDeserializer(), new ByteArrayDeserializer())) {
			var partitions = consumer.partitionsFor(topic + ".dlt")
				.stream()
				.map((it) -> new TopicPartition(it.topic(), it.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			while (partitions.stream().anyMatch((it) -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
				for (var letter : consumer.poll(Duration.ofMillis(100))) {
					if (letter.key().startsWith(eventId + "/")) {
						var reason = letter.headers().lastHeader("rapport-reason");
						letters.add(new DeadLetter(letter.key(),
								(reason != null) ? new String(reason.value(), StandardCharsets.UTF_8) : ""));
					}
				}
			}
		}
		return letters;
	}

}
