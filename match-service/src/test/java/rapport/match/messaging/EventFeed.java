package rapport.match.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import rapport.starter.kafka.KafkaClientSettings;
import tools.jackson.databind.json.JsonMapper;

/** What the other services publish about one event, and what was published about it. */
final class EventFeed implements AutoCloseable {

	static final JsonMapper JSON = new JsonMapper();

	private final KafkaClientSettings clients;

	private final KafkaProducer<String, byte[]> producer;

	private final String eventId;

	private final int partition;

	private long sequence;

	/** Opens an event of its own. */
	EventFeed() {
		this(Group.COMMON);
	}

	/** Opens an event of its own on a broker. */
	EventFeed(KafkaClientSettings clients) {
		this.clients = clients;
		var settings = clients.producer();
		// It waits for a slow machine.
		settings.put("max.block.ms", 60_000);
		settings.put("delivery.timeout.ms", 60_000);
		this.producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
		this.eventId = UUID.randomUUID().toString();
		this.partition = open(true, Instant.now().minus(Duration.ofHours(1)), Instant.now().plus(Duration.ofDays(1)));
	}

	/** Sets the event; says on which partition it is. */
	int open(boolean enabled, Instant doors, Instant ends) {
		var day = Map.of("doors", doors, "starts", doors, "ends", ends, "closes", ends.plusSeconds(60));
		return publish(MatchTopics.EVENTS, this.eventId,
				Map.of("eventId", this.eventId, "revision", ++this.sequence, "days", List.of(day), "quiet", List.of(),
						"presence", "day", "meetingPoints", List.of("Bar"), "matching",
						Map.of("enabled", enabled, "sameCompany", false, "minimumWorth", 0.02, "answerWithin", 30)));
	}

	/** The event is forgotten. */
	void forgotten() {
		publish(MatchTopics.EVENTS, this.eventId, null);
	}

	String eventId() {
		return this.eventId;
	}

	int partition() {
		return this.partition;
	}

	void attendee(String id, List<String> offers, List<String> asks, boolean introduce) {
		publish(MatchTopics.ATTENDEES, this.eventId + "/" + id,
				Map.ofEntries(Map.entry("eventId", this.eventId), Map.entry("attendeeId", id),
						Map.entry("revision", ++this.sequence), Map.entry("interests", List.of("Chess")),
						Map.entry("offers", offers), Map.entry("asks", asks), Map.entry("languages", List.of("en")),
						Map.entry("reachable", true), Map.entry("introduce", introduce), Map.entry("pace", "eager"),
						Map.entry("admission", "valid")));
	}

	void erased(String id) {
		publish(MatchTopics.ATTENDEES, this.eventId + "/" + id, null);
	}

	/** She comes in, leaves, or what she did is undone. */
	void checkIn(String id, String type) {
		long number = ++this.sequence;
		boolean present = "entry".equals(type);
		Map<String, Object> scan = new HashMap<>(Map.of("eventId", this.eventId, "attendeeId", id, "type", type,
				"changed", true, "present", present, "sequence", number));
		if (present) {
			scan.put("since", Instant.now());
		}
		publish(MatchTopics.CHECK_INS, this.eventId + "/scan-" + number, scan);
	}

	void reply(String introductionId, String attendeeId, String reply) {
		long number = ++this.sequence;
		publish(MatchTopics.REPLIES, this.eventId + "/reply-" + number, Map.of("eventId", this.eventId,
				"introductionId", introductionId, "attendeeId", attendeeId, "reply", reply, "sequence", number));
	}

	/** Two people who can help each other come in. */
	void pair(String one, String other) {
		attendee(one, List.of("Kubernetes"), List.of("Rust"), true);
		attendee(other, List.of("Rust"), List.of("Kubernetes"), true);
		checkIn(one, "entry");
		checkIn(other, "entry");
	}

	void poison(String topic) {
		raw(topic, this.eventId, "{");
	}

	/** Puts any record on the event's partition. */
	void raw(String topic, @Nullable String key, String value) {
		send(new ProducerRecord<>(topic, this.partition, key, value.getBytes(StandardCharsets.UTF_8)));
	}

	/** An introduction is gone from the record. */
	void lose(String introductionId) {
		publish(MatchTopics.INTRODUCTIONS, this.eventId + "/" + introductionId, null);
	}

	/** What is on a topic about this event, committed or also what is not. */
	List<ConsumerRecord<String, byte[]>> on(String topic, String isolation) {
		try (var consumer = consumer(isolation)) {
			var one = new TopicPartition(topic, this.partition);
			consumer.assign(List.of(one));
			consumer.seekToBeginning(List.of(one));
			long end = end(consumer, one);
			var found = new ArrayList<ConsumerRecord<String, byte[]>>();
			while (consumer.position(one) < end) {
				consumer.poll(Duration.ofMillis(100)).forEach(found::add);
			}
			found.removeIf((it) -> !it.key().startsWith(this.eventId));
			return found;
		}
	}

	/** Where a topic's partition with this event ends. */
	long end(String topic) {
		try (var consumer = consumer("read_committed")) {
			return end(consumer, new TopicPartition(topic, this.partition));
		}
	}

	private static long end(Consumer<String, byte[]> consumer, TopicPartition one) {
		return consumer.endOffsets(List.of(one)).values().iterator().next();
	}

	private Consumer<String, byte[]> consumer(String isolation) {
		var settings = this.clients.consumer();
		settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
		return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
	}

	/** The committed introductions, each as it was first proposed and as it changed. */
	List<IntroductionMessage> introductions() {
		return on(MatchTopics.INTRODUCTIONS, "read_committed").stream()
			.filter((it) -> it.value() != null)
			.map((it) -> JSON.readValue(it.value(), IntroductionMessage.class))
			.toList();
	}

	private int publish(String topic, String key, @Nullable Map<String, ?> message) {
		return send(new ProducerRecord<>(topic, key, (message != null) ? JSON.writeValueAsBytes(message) : null));
	}

	private int send(ProducerRecord<String, byte[]> message) {
		var sent = this.producer.send(message);
		this.producer.flush();
		return sent.resultNow().partition();
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
