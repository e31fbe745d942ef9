package rapport.notify.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import rapport.starter.kafka.EventPartitioner;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.testing.TestServers;
import rapport.starter.testing.TopicRecords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The other services: publishes what they would to this one, and reads what this one
 * publishes.
 */
public final class Ring implements AutoCloseable {

	private static final JsonMapper JSON = new JsonMapper();

	private final KafkaClientSettings clients;

	private final KafkaProducer<@Nullable String, @Nullable String> producer;

	public Ring(String brokers) {
		this.clients = new KafkaClientSettings(brokers, Map.of());
		this.producer = new KafkaProducer<>(Map.of("bootstrap.servers", brokers, "linger.ms", 0, "partitioner.class",
				EventPartitioner.class.getName()), new StringSerializer(), new StringSerializer());
	}

	/** The ring around the service that runs for most tests. */
	public static Ring shared() {
		return Shared.RING;
	}

	private static final class Shared {

		private static final Ring RING = new Ring(TestServers.brokers());

	}

	public void event(String eventId, Instant endsAt) {
		var now = Instant.now();
		event(eventId, List.of(),
				Map.of("doors", (endsAt.isBefore(now) ? endsAt : now).minusSeconds(7200), "ends", endsAt));
	}

	/**
	 * Publishes an event where it is noon now, with a day, and times at which nobody is
	 * to be disturbed.
	 */
	public void event(String eventId, List<Map<String, Instant>> quiet, Map<String, Instant> day) {
		var noon = ZoneOffset.ofHours(12 - OffsetDateTime.now(ZoneOffset.UTC).getHour());
		publish("rapport.events.v1", eventId, Map.of("eventId", eventId, "revision", revision(), "name", "Test",
				"timeZone", noon.getId(), "days", List.of(day), "quiet", quiet));
	}

	/** Publishes an attendee, and waits until it is kept. */
	public void attendee(String eventId, String attendeeId, String name, @Nullable String phone,
			@Nullable String badge) {
		publish("rapport.attendees.v1", eventId + "/" + attendeeId,
				attendeeOf(eventId, attendeeId, name, phone, badge));
	}

	/** Publishes an attendee, and does not wait. */
	public void attendeeSoon(String eventId, String attendeeId, String name, @Nullable String phone,
			@Nullable String badge) {
		var _ = this.producer.send(new ProducerRecord<>("rapport.attendees.v1", eventId + "/" + attendeeId,
				JSON.writeValueAsString(attendeeOf(eventId, attendeeId, name, phone, badge))));
	}

	private static Map<String, ?> attendeeOf(String eventId, String attendeeId, String name, @Nullable String phone,
			@Nullable String badge) {
		var attendee = new LinkedHashMap<String, @Nullable Object>(
				Map.of("eventId", eventId, "attendeeId", attendeeId, "revision", revision(), "name", name, "company",
						"Contoso", "role", "Tester", "languages", List.of("en")));
		attendee.put("phone", phone);
		attendee.put("badge", badge);
		return attendee;
	}

	public void erase(String eventId, String attendeeId) {
		raw("rapport.attendees.v1", eventId + "/" + attendeeId, null);
	}

	/** Publishes a revision of an introduction, of which a part may be given. */
	public void introduction(Map<String, ?> part, String... attendeeIds) {
		var participants = new ArrayList<Map<String, Object>>();
		for (var attendeeId : attendeeIds) {
			participants.add(Map.of("attendeeId", attendeeId, "gain", 0.5, "helps", List.of("chess"), "helpedBy",
					List.of("Rust"), "opener", Map.of("kind", "ask-about", "topic", "Rust")));
		}
		var introduction = new LinkedHashMap<String, Object>(Map.of("state", "proposed", "at", Instant.now().toString(),
				"shared", List.of(), "participants", participants, "meetingPoint", "Coffee bar"));
		introduction.putAll(part);
		publish("rapport.introductions.v1", part.get("eventId") + "/" + part.get("introductionId"), introduction);
	}

	/** Publishes a revision of the introduction of two attendees. */
	public void introduction(String eventId, String introductionId, int revision, String state, Instant expiresAt,
			String... attendeeIds) {
		introduction(Map.of("eventId", eventId, "introductionId", introductionId, "revision", revision, "state", state,
				"expiresAt", expiresAt.toString()), attendeeIds);
	}

	private static long revision() {
		return Instant.now().toEpochMilli() * 100;
	}

	private void publish(String topic, String key, Map<String, ?> message) {
		raw(topic, key, JSON.writeValueAsString(message));
	}

	/** Publishes anything, and waits until it is kept. */
	public void raw(String topic, @Nullable String key, @Nullable String value) {
		try {
			this.producer.send(new ProducerRecord<>(topic, key, value)).get();
		}
		catch (Exception ex) {
			throw new AssertionError("Cannot publish to " + topic, ex);
		}
	}

	/** What an event's messages on a topic say, the oldest first. */
	public List<JsonNode> read(String topic, String eventId) {
		return records(topic).stream()
			.filter((it) -> it.value() != null && it.key().startsWith(eventId + "/"))
			.map((it) -> JSON.readTree(it.value()))
			.toList();
	}

	/** All records of a topic up to its end now. */
	public List<ConsumerRecord<String, byte[]>> records(String topic) {
		return TopicRecords.on(topic, this.clients);
	}

	public static String header(ConsumerRecord<?, ?> published, String name) {
		return new String(published.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

	/** The states one attendee's message came to, the oldest first. */
	public List<String> states(String eventId, String attendeeId, String kind, String channel) {
		return read("rapport.deliveries.v1", eventId).stream()
			.filter((it) -> it.get("attendeeId").stringValue().equals(attendeeId)
					&& it.get("kind").stringValue().equals(kind) && it.get("channel").stringValue().equals(channel))
			.map((it) -> it.get("state").stringValue())
			.toList();
	}

	/** What one attendee replied, the oldest first. */
	public List<String> replies(String eventId, String attendeeId) {
		return read("rapport.replies.v1", eventId).stream()
			.filter((it) -> it.get("attendeeId").stringValue().equals(attendeeId))
			.map((it) -> it.get("reply").stringValue())
			.toList();
	}

	@Override
	public void close() {
		this.producer.close(Duration.ZERO);
	}

}
