package rapport.checkin.plumbing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Headers of CloudEvents 1.0 in Kafka's binary mode. */
final class CloudEvents {

	private static final String SOURCE = "/checkin-service";

	private CloudEvents() {
	}

	/** Adds the headers, with an id that is the same when the same is published again. */
	static <V> ProducerRecord<String, V> headed(ProducerRecord<String, V> published, String type, String id,
			String eventId, Instant at) {
		var headers = published.headers();
		header(headers, "ce_specversion", "1.0");
		header(headers, "ce_id", id);
		header(headers, "ce_type", type);
		header(headers, "ce_source", SOURCE);
		header(headers, "ce_time", at.toString());
		header(headers, "ce_subject", eventId);
		header(headers, "content-type", "application/json");
		return published;
	}

	private static void header(Headers headers, String name, String value) {
		headers.add(name, value.getBytes(StandardCharsets.UTF_8));
	}

}
