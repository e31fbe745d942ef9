package rapport.starter.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

/** R5, on a real broker: what cannot be used is put aside, and the rest flows on. */
@Order(1)
class DeadLettersTest {

	private static final String TOPIC = OnKafka.newName();

	/**
	 * All that is sent is on one partition, so that a record that stuck would stop all.
	 */
	private static final String FIRST = "first";

	private static final List<String> SEEN = new CopyOnWriteArrayList<>();

	private static final Map<String, AtomicInteger> TRIES = new ConcurrentHashMap<>();

	private static ConfigurableApplicationContext service;

	@BeforeAll
	static void start() {
		// One that lets a record of 5 MB in, as an operator may have made it.
		OnKafka.create(new TopicPlan(OnKafka.settings()).record(TOPIC));
		OnKafka.create(new NewTopic(TOPIC + ".large", 12, (short) -1).configs(Map.of("cleanup.policy", "compact",
				"max.compaction.lag.ms", "3600000", "max.message.bytes", "20000000")));
		service = new SpringApplicationBuilder(Service.class).web(WebApplicationType.NONE)
			.initializers(new TestServers.Initializer())
			.properties("spring.application.name=dead-letters-test", "spring.cloud.function.definition=take",
					"spring.cloud.stream.bindings.take-in-0.destination=" + TOPIC + "," + TOPIC + ".large",
					"spring.cloud.stream.default.group=" + TOPIC,
					"spring.cloud.stream.default.content-type=application/octet-stream",
					"spring.cloud.stream.kafka.default.consumer.start-offset=earliest")
			.run();
	}

	@AfterAll
	static void stop() {
		service.close();
	}

	@Test
	void poisonIsPutAsideWithItsReasonAndTheRestFlowsOn() {
		OnKafka.send(TOPIC, FIRST + "/1", OnKafka.utf8("{"));
		OnKafka.send(TOPIC, FIRST + "/2", OnKafka.utf8("{\"number\": 2}"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> SEEN.contains("2"));
		var letter = letter(TOPIC, FIRST + "/1");
		assertThat(letter.value()).isEqualTo(OnKafka.utf8("{"));
		assertThat(header(letter, DeadLetter.REASON)).contains("Numbered");
		assertThat(header(letter, DeadLetter.FROM)).startsWith(TOPIC + "-");
		assertThat(service.getBean(MeterRegistry.class).counter("rapport.dead.letters", "topic", TOPIC).count())
			.isPositive();
	}

	@Test
	void theReasonTellsNothingOfWhatIsInIt() {
		OnKafka.send(TOPIC, FIRST + "/canary", OnKafka.utf8("{\"number\": \"canary\"}"));
		assertThat(header(letter(TOPIC, FIRST + "/canary"), DeadLetter.REASON)).contains("/number")
			.doesNotContain("canary");
	}

	@Test
	void oneOfFiveMegabytesIsCut() {
		OnKafka.send(TOPIC + ".large", FIRST + "/large", new byte[5_000_000]);
		OnKafka.send(TOPIC + ".large", FIRST + "/7", OnKafka.utf8("{\"number\": 7}"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> SEEN.contains("7"));
		var letter = letter(TOPIC + ".large", FIRST + "/large");
		assertThat(letter.value()).hasSize(512 * 1024);
		assertThat(header(letter, DeadLetter.TRUNCATED)).isEqualTo("5000000");
	}

	@Test
	void aBugIsTriedAgainAndThenPutAside() {
		OnKafka.send(TOPIC, FIRST + "/bug", OnKafka.utf8("{\"number\": 13}"));
		OnKafka.send(TOPIC, FIRST + "/14", OnKafka.utf8("{\"number\": 14}"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> SEEN.contains("14"));
		assertThat(header(letter(TOPIC, FIRST + "/bug"), DeadLetter.REASON)).contains("IllegalStateException")
			.doesNotContain("thirteen");
		assertThat(TRIES.get("13")).hasValue(6);
	}

	@Test
	void whileSomethingIsAwayItIsTriedWithoutEnd() {
		OnKafka.send(TOPIC, FIRST + "/away", OnKafka.utf8("{\"number\": 20}"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> SEEN.contains("20"));
		assertThat(TRIES.get("20")).hasValue(8);
		assertThat(OnKafka.all(TOPIC + ".dlt")).noneMatch((it) -> it.key().equals(FIRST + "/away"));
	}

	/** Nobody looks into it before what is away is back. */
	@Test
	void poisonThatMetWhatWasAwayIsPutAside() {
		OnKafka.send(TOPIC, FIRST + "/late", OnKafka.utf8("{\"number\": 21}"));
		OnKafka.send(TOPIC, FIRST + "/22", OnKafka.utf8("{\"number\": 22}"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> SEEN.contains("22"));
		assertThat(header(letter(TOPIC, FIRST + "/late"), DeadLetter.REASON)).contains("poison");
	}

	/** As a producer of another kind may set them; none makes an erasure of a record. */
	@Test
	void whateverItsHeadersSayItIsReadOrPutAside() {
		var headers = Map.of("contentType", List.of("application/json", "text/plain", "nonsense", "application/x-java"),
				"spring_json_header_types", List.of("{"), "kafka_receivedMessageKey", List.of("other"), "id",
				List.of("1"));
		int number = 40;
		for (var header : headers.entrySet()) {
			for (var value : header.getValue()) {
				var record = new ProducerRecord<>(TOPIC, OnKafka.utf8(FIRST + "/" + number),
						OnKafka.utf8("{\"number\": " + number + "}"));
				record.headers().add(header.getKey(), OnKafka.utf8(value));
				OnKafka.send(record);
				number++;
			}
		}
		OnKafka.send(TOPIC, FIRST + "/39", OnKafka.utf8("{\"number\": 39}"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> SEEN.contains("39"));
		var aside = OnKafka.all(TOPIC + ".dlt").stream().map(ConsumerRecord::key).toList();
		for (int it = 40; it < number; it++) {
			assertThat(SEEN.contains(String.valueOf(it)) || aside.contains(FIRST + "/" + it)).as("%s", it).isTrue();
		}
		assertThat(SEEN).as("read all the same").contains("40", "41");
	}

	/** A consumer that ended by an error would be missed by nobody. */
	@Test
	void anErrorBreaksLivenessAndTheConsumerTriesOn() {
		OnKafka.send(TOPIC, FIRST + "/error", OnKafka.utf8("{\"number\": 30}"));
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> SEEN.contains("30"));
		assertThat(service.getBean(ApplicationAvailability.class).getLivenessState()).isEqualTo(LivenessState.BROKEN);
	}

	private static ConsumerRecord<String, byte[]> letter(String topic, String key) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(60))
			.until(() -> OnKafka.all(topic + ".dlt").stream().filter((it) -> it.key().equals(key)).findFirst(),
					Optional::isPresent)
			.orElseThrow();
	}

	private static String header(ConsumerRecord<?, ?> letter, String name) {
		return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
	}

	record Numbered(int number) {
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Service {

		@Bean
		TopicDeclarations topics() {
			return new TopicDeclarations(List.of(), List.of(TOPIC, TOPIC + ".large"));
		}

		@Bean
		Consumer<Message<?>> take(MessageReader reader) {
			return (message) -> {
				int number = reader.read(message, Numbered.class, Numbered::number);
				int tries = TRIES.computeIfAbsent(String.valueOf(number), (_) -> new AtomicInteger()).incrementAndGet();
				if (number == 13) {
					throw new IllegalStateException("thirteen");
				}
				if (number == 20 && tries < 8) {
					throw new NotRecordedException("away", null);
				}
				if (number == 21) {
					throw (tries < 3) ? new NotRecordedException("away", null) : new PoisonMessageException("poison");
				}
				if (number == 30 && tries == 1) {
					throw new NoClassDefFoundError("thirty");
				}
				SEEN.add(String.valueOf(number));
			};
		}

	}

}
