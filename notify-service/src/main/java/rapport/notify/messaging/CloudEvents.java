package rapport.notify.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.producer.ProducerRecord;

/** Records with the headers of CloudEvents 1.0 in binary mode. */
final class CloudEvents {

	private static final String SOURCE = "/notify-service";

	private CloudEvents() {
	}

	/**
	 * Returns a record keyed by the event, with an id that is the same when the same is
	 * published again.
	 */
	static ProducerRecord<String, byte[]> record(String topic, String type, String id, String eventId, Instant at,
			byte[] value) {
		var published = new ProducerRecord<>(topic, eventId, value);
		header(published, "ce_specversion", "1.0");
		header(published, "ce_id", id);
		header(published, "ce_type", type);
		header(published, "ce_source", SOURCE);
		header(published, "ce_time", at.toString());
		header(published, "ce_subject", eventId);
		header(published, "content-type", "application/json");
		return published;
	}

	private static void header(ProducerRecord<String, byte[]> published, String name, String value) {
		published.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
	}

}
