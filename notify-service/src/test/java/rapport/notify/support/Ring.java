package rapport.notify.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other services: publishes what they would to this one, and reads what this one
 * publishes.
 */
public final class Ring {

	private static final JsonMapper JSON = new JsonMapper();

	private static final KafkaProducer<String, @Nullable String> PRODUCER = new KafkaProducer<>(
			Map.of("bootstrap.servers", TestServers.brokers(), "linger.ms", 0), new StringSerializer(),
			new StringSerializer());

	private Ring() {
	}

	public static void event(String eventId, Instant endsAt) {
		publish("rapport.events.v1", eventId, Map.of("eventId", eventId, "name", "Test", "endsAt", endsAt.toString()));
	}

	/** Publishes an attendee whose name is the id's first letter. */
	public static void attendee(String eventId, String attendeeId, String name, @Nullable String phone,
			@Nullable String badge) {
		var attendee = new LinkedHashMap<String, @Nullable Object>(Map.of("eventId", eventId, "attendeeId", attendeeId,
				"name", name, "company", "Contoso", "role", "Tester", "languages", List.of("en")));
		attendee.put("phone", phone);
		attendee.put("badge", badge);
		publish("rapport.attendees.v1", eventId + "/" + attendeeId, attendee);
	}

	public static void erase(String eventId, String attendeeId) {
		raw("rapport.attendees.v1", eventId + "/" + attendeeId, null);
	}

	/** Publishes a revision of the introduction of two attendees. */
	public static void introduction(String eventId, String introductionId, int revision, String state,
			Instant expiresAt, String... attendeeIds) {
		var participants = new ArrayList<Map<String, Object>>();
		for (var attendeeId : attendeeIds) {
			participants.add(Map.of("attendeeId", attendeeId, "gain", 0.5, "helps", List.of("chess"), "helpedBy",
					List.of("Rust"), "opener", Map.of("kind", "ask-about", "topic", "Rust")));
		}
		publish("rapport.introductions.v1", eventId,
				Map.of("eventId", eventId, "introductionId", introductionId, "revision", revision, "state", state,
						"expiresAt", expiresAt.toString(), "shared", List.of(), "participants", participants,
						"meetingPoint", "Coffee bar"));
	}

	private static void publish(String topic, String key, Map<String, ?> message) {
		raw(topic, key, JSON.writeValueAsString(message));
	}

	/** Publishes anything, and waits until it is kept. */
	public static void raw(String topic, String key, @Nullable String value) {
		try {
			PRODUCER.send(new ProducerRecord<>(topic, key, value)).get();
		}
		catch (Exception ex) {
			throw new AssertionError("Cannot publish to " + topic, ex);
		}
	}

	/** What an event's messages on a topic say, the oldest first. */
	public static List<JsonNode> read(String topic, String eventId) {
		return records(topic).stream()
			.filter((it) -> it.key().equals(eventId))
			.map((it) -> JSON.readTree(it.value()))
			.toList();
	}

	/** All records of a topic up to its end now. */
	public static List<ConsumerRecord<String, String>> records(String topic) {
		var records = new ArrayList<ConsumerRecord<String, String>>();
		try (var consumer = new KafkaConsumer<>(
				Map.<String, Object>of("bootstrap.servers", TestServers.brokers(), "isolation.level", "read_committed"),
				new StringDeserializer(), new StringDeserializer())) {
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

	public static String header(ConsumerRecord<?, ?> published, String name) {
		return new String(published.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

	/** The states one attendee's message came to, the oldest first. */
	public static List<String> states(String eventId, String attendeeId, String kind, String channel) {
		return read("rapport.deliveries.v1", eventId).stream()
			.filter((it) -> it.get("attendeeId").stringValue().equals(attendeeId)
					&& it.get("kind").stringValue().equals(kind) && it.get("channel").stringValue().equals(channel))
			.map((it) -> it.get("state").stringValue())
			.toList();
	}

	/** What one attendee replied, the oldest first. */
	public static List<String> replies(String eventId, String attendeeId) {
		return read("rapport.replies.v1", eventId).stream()
			.filter((it) -> it.get("attendeeId").stringValue().equals(attendeeId))
			.map((it) -> it.get("reply").stringValue())
			.toList();
	}

}
