package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** Records with the headers of CloudEvents 1.0 in Kafka's binary mode. */
public final class CloudEvents {

	private CloudEvents() {
	}

	/**
	 * Returns a record of JSON.
	 * @param id the same when the same is published again
	 * @param source such as /some-service
	 */
	public static ProducerRecord<String, byte[]> record(String topic, String key, String type, String id, String source,
			String subject, Instant time, byte[] json) {
		var published = new ProducerRecord<>(topic, key, json);
		var headers = published.headers();
		header(headers, "ce_specversion", "1.0");
		header(headers, "ce_id", id);
		header(headers, "ce_type", type);
		header(headers, "ce_source", source);
		header(headers, "ce_time", time.toString());
		header(headers, "ce_subject", subject);
		header(headers, "content-type", "application/json");
		return published;
	}

	private static void header(Headers headers, String name, String value) {
		headers.add(name, value.getBytes(StandardCharsets.UTF_8));
	}

}
