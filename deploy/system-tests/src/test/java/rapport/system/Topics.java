package rapport.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads topics whole, from their beginning to where they end now. */
final class Topics {

	private final String brokers;

	Topics(String brokers) {
		this.brokers = brokers;
	}

	/** The names of all topics there are, without Kafka's own. */
	List<String> names() {
		try (var consumer = consumer()) {
			return consumer.listTopics().keySet().stream().filter((name) -> !name.startsWith("__")).sorted().toList();
		}
	}

	/** How many committed records of a topic have this key. */
	int count(String topic, String key) {
		return (int) read(topic).stream().filter((it) -> it.startsWith(key + " ")).count();
	}

	/** The committed records: key, headers and value of each in one string. */
	List<String> read(String topic) {
		var records = new ArrayList<String>();
		try (var consumer = consumer()) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map((it) -> new TopicPartition(it.topic(), it.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			while (partitions.stream().anyMatch((it) -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
				for (var it : consumer.poll(Duration.ofMillis(100))) {
					var text = new StringBuilder().append(it.key());
					it.headers().forEach((header) -> text.append(' ').append(utf8(header.value())));
					records.add(text.append(' ').append(utf8(it.value())).toString());
				}
			}
		}
		return records;
	}

	private KafkaConsumer<String, byte[]> consumer() {
		return new KafkaConsumer<>(Map.of("bootstrap.servers", this.brokers, "isolation.level", "read_committed",
				"enable.auto.commit", false), new StringDeserializer(), new ByteArrayDeserializer());
	}

	private static String utf8(byte[] bytes) {
		return (bytes != null) ? new String(bytes, StandardCharsets.UTF_8) : "";
	}

}
