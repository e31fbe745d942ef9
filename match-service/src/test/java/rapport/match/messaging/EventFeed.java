package rapport.match.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.CommonClientConfigs;
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
import rapport.match.support.TestServers;
import tools.jackson.databind.json.JsonMapper;

/** What the other services publish about one event, and what was published about it. */
final class EventFeed implements AutoCloseable {

	static final JsonMapper JSON = new JsonMapper();

	private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
			Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, TestServers.brokers()), new StringSerializer(),
			new ByteArraySerializer());

	private final String eventId = UUID.randomUUID().toString();

	private final int partition;

	private long sequence;

	/** Opens an event of its own. */
	EventFeed() {
		this.partition = publish(null, MatchTopics.EVENTS, this.eventId,
				Map.of("eventId", this.eventId, "meetingPoints", List.of("Bar"), "matching",
						Map.of("enabled", true, "sameCompany", false, "minimumWorth", 0.02, "answerWithin", 30)));
	}

	String eventId() {
		return this.eventId;
	}

	int partition() {
		return this.partition;
	}

	void attendee(String id, List<String> offers, List<String> asks, boolean introduce) {
		publish(this.partition, MatchTopics.ATTENDEES, this.eventId + "/" + id,
				Map.of("eventId", this.eventId, "attendeeId", id, "interests", List.of("Chess"), "offers", offers,
						"asks", asks, "languages", List.of("en"), "reachable", true, "introduce", introduce, "pace",
						"eager"));
	}

	void erased(String id) {
		publish(this.partition, MatchTopics.ATTENDEES, this.eventId + "/" + id, null);
	}

	void checkIn(String id, String type) {
		publish(this.partition, MatchTopics.CHECK_INS, this.eventId, Map.of("eventId", this.eventId, "attendeeId", id,
				"type", type, "present", "entry".equals(type), "sequence", ++this.sequence));
	}

	void reply(String introductionId, String attendeeId, String reply) {
		publish(this.partition, MatchTopics.REPLIES, this.eventId, Map.of("eventId", this.eventId, "introductionId",
				introductionId, "attendeeId", attendeeId, "reply", reply));
	}

	/** Two people who can help each other come in. */
	void pair(String one, String other) {
		attendee(one, List.of("Kubernetes"), List.of("Rust"), true);
		attendee(other, List.of("Rust"), List.of("Kubernetes"), true);
		checkIn(one, "entry");
		checkIn(other, "entry");
	}

	void poison(String topic) {
		send(new ProducerRecord<>(topic, this.partition, this.eventId, new byte[] { '{' }));
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

	private static Consumer<String, byte[]> consumer(String isolation) {
		return new KafkaConsumer<>(
				Map.of(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, TestServers.brokers(),
						ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation),
				new StringDeserializer(), new ByteArrayDeserializer());
	}

	/** The committed introductions, each as it was first proposed and as it changed. */
	List<IntroductionMessage> introductions() {
		return on(MatchTopics.INTRODUCTIONS, "read_committed").stream()
			.map((it) -> JSON.readValue(it.value(), IntroductionMessage.class))
			.toList();
	}

	private int publish(@Nullable Integer to, String topic, String key, @Nullable Map<String, ?> message) {
		return send(new ProducerRecord<>(topic, to, key,
				(message != null) ? JSON.writeValueAsBytes(new HashMap<>(message)) : null));
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
