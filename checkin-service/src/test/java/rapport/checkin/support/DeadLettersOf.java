package rapport.checkin.support;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.kafka.clients.consumer.ConsumerRecord;
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
		return EventRecords.on(topic + ".dlt", TestServers.brokers(), eventId)
			.stream()
			.filter((it) -> it.key().startsWith(eventId + "/"))
			.map((it) -> new DeadLetter(it.key(), reason(it)))
			.toList();
	}

	private static String reason(ConsumerRecord<String, byte[]> letter) {
		var reason = letter.headers().lastHeader("rapport-reason");
		return (reason != null) ? new String(reason.value(), StandardCharsets.UTF_8) : "";
	}

}
