package rapport.checkin.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import rapport.starter.kafka.EventPartitioner;

/** Records that nobody can read, on each topic that the service makes its copy from. */
public final class Poison {

	private Poison() {
	}

	/** Publishes them; returns once they are recorded. */
	public static void publish(String brokers) throws ExecutionException, InterruptedException {
		var half = List.of("{", "[]", "null", "5", """
				{"eventId":"poison","attendeeId":"a","type":"entry","sequence":1}""", """
				{"eventId":"poison","kioskId":"k","revision":1,"state":"enrolled","mode":"staff","direction":"both"}""",
				"""
						{"eventId":"poison","printerId":"p","revision":1,"host":"h","kind":"zpl",\
						"at":"2026-11-27T12:00:00Z"}""", """
						{"eventId":"poison","auditId":"b","at":null,"action":"badge-printed","attendeeId":"a"}""", """
						{"eventId":"../etc","auditId":"b","action":"badge-printed","attendeeId":"a"}""");
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", brokers,
				"partitioner.class", EventPartitioner.class.getName()), new ByteArraySerializer(),
				new ByteArraySerializer())) {
			for (var topic : List.of("events", "attendees", "check-ins", "kiosks", "audit", "printers")) {
				for (var value : half) {
					var key = (topic.equals("events") ? "poison" : "poison/" + half.indexOf(value));
					producer.send(new ProducerRecord<>("rapport." + topic + ".v1", utf8(key), utf8(value))).get();
				}
				for (var key : List.of("", "/", "poison", "Poison/x", "poison/", "\uFFFD/\uFFFD")) {
					producer.send(new ProducerRecord<>("rapport." + topic + ".v1", utf8(key), null)).get();
				}
				producer.send(new ProducerRecord<>("rapport." + topic + ".v1", new byte[] { -1, '/', -2 }, null)).get();
			}
		}
	}

	private static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
