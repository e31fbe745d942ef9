package rapport.checkin.support;

import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.testing.TopicRecords;

/** The records of one event that are on a topic now. */
final class EventRecords {

	private EventRecords() {
	}

	/** Returns them in their order, tombstones as well. */
	static List<ConsumerRecord<String, byte[]>> on(String topic, String brokers, String eventId) {
		return TopicRecords.on(topic, new KafkaClientSettings(brokers, Map.of()))
			.stream()
			.filter((it) -> it.key().equals(eventId) || it.key().startsWith(eventId + "/"))
			.toList();
	}

}
