package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import rapport.starter.testing.TestServers;

/** Topics and records of a test, on the real Kafka. */
final class OnKafka {

	static final KafkaClientSettings CLIENTS = new KafkaClientSettings(TestServers.brokers(), Map.of());

	private OnKafka() {
	}

	static KafkaSettings settings() {
		return new KafkaSettings(12, (short) -1, 1, Duration.ofHours(24), Duration.ofDays(14));
	}

	static String newName() {
		return "test." + UUID.randomUUID();
	}

	/** Returns when the broker tells of it, too. */
	static void create(NewTopic topic) {
		try (var admin = admin()) {
			admin.createTopics(Set.of(topic)).all().get();
			Awaitility.await()
				.atMost(Duration.ofSeconds(60))
				.ignoreExceptionsInstanceOf(ExecutionException.class)
				.until(() -> admin.describeTopics(Set.of(topic.name())).allTopicNames().get().size() == 1);
		}
		catch (ExecutionException | InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	/** One that waits for a slow machine. */
	static Admin admin() {
		var settings = CLIENTS.admin();
		settings.put("default.api.timeout.ms", 60_000);
		return Admin.create(settings);
	}

	/** Those of a producer that waits for a slow machine. */
	static Map<String, Object> patient(KafkaClientSettings clients) {
		var settings = clients.producer();
		settings.put("max.block.ms", 60_000);
		settings.put("delivery.timeout.ms", 60_000);
		return settings;
	}

	static KafkaProducer<byte[], byte[]> producer() {
		var settings = patient(CLIENTS);
		settings.put("max.request.size", 20_000_000);
		return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
	}

	@SuppressWarnings("NullAway") // a record may have no key, and no value
	static void send(String topic, @Nullable String key, byte @Nullable [] value) {
		send(new ProducerRecord<>(topic, (key != null) ? utf8(key) : null, value));
	}

	static void send(ProducerRecord<byte[], byte[]> message) {
		try (var producer = producer()) {
			Acknowledged.within(Duration.ofSeconds(60), producer.send(message));
		}
	}

	static byte[] utf8(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static List<ConsumerRecord<String, byte[]>> all(String topic) {
		var all = new ArrayList<ConsumerRecord<String, byte[]>>();
		new TopicReplay(CLIENTS).replay(List.of(topic), all::addAll, (more) -> {
		});
		return all;
	}

}
