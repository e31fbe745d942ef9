package rapport.starter.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import rapport.starter.kafka.KafkaClientSettings;

/** What is on a topic now. */
public final class TopicRecords {

	private TopicRecords() {
	}

	/**
	 * Returns the committed records from the beginning of a topic to where it ends now,
	 * those of each partition in their order.
	 */
	public static List<ConsumerRecord<String, byte[]>> on(String topic, KafkaClientSettings clients) {
		var records = new ArrayList<ConsumerRecord<String, byte[]>>();
		try (var consumer = new KafkaConsumer<>(clients.consumer(), new StringDeserializer(),
				new ByteArrayDeserializer())) {
			var partitions = consumer.partitionsFor(topic)
				.stream()
				.map((it) -> new TopicPartition(it.topic(), it.partition()))
				.toList();
			consumer.assign(partitions);
			consumer.seekToBeginning(partitions);
			var ends = consumer.endOffsets(partitions);
			while (partitions.stream().anyMatch((it) -> consumer.position(it) < ends.getOrDefault(it, 0L))) {
				consumer.poll(Duration.ofMillis(100)).forEach(records::add);
			}
		}
		return records;
	}

}
