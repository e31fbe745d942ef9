package rapport.checkin;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import rapport.checkin.support.Api;
import rapport.checkin.support.DeadLettersOf;
import rapport.checkin.support.RunningService;
import rapport.starter.kafka.EventPartitioner;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What cannot be read goes to the dead letters, and the rest flows on. */
@RunningService
class PoisonTest {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			rapport.introductions.v1 | {
			rapport.introductions.v1 | {"eventId":"E","introductionId":"i","revision":1,"state":"proposed"}
			rapport.deliveries.v1    | {"eventId":"E","messageId":"m","sequence":1e300}
			rapport.replies.v1       | {"eventId":"E","replyId":"r"}
			rapport.replies.v1       | []
			""")
	void whatCannotBeReadIsSetAsideWithItsKeyAndItsReason(String topic, String value) throws Exception {
		var event = "poison-" + UUID.randomUUID();
		publish(topic, event + "/some", value.replace("\"E\"", "\"" + event + "\"").getBytes(StandardCharsets.UTF_8));
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(DeadLettersOf.event(topic, event)).singleElement().satisfies((letter) -> {
				assertThat(letter.key()).isEqualTo(event + "/some");
				assertThat(letter.reason()).contains("is not a").doesNotContain(event);
			}));
	}

	@Test
	void whatComesAfterItOnThePartitionIsTakenIn() throws Exception {
		var api = new Api(this.port, "devdays-2026", "organizer").created();
		publish("rapport.introductions.v1", "devdays-2026/poison", "{".getBytes(StandardCharsets.UTF_8));
		publish("rapport.introductions.v1", "devdays-2026/good",
				new ClassPathResource("contracts-of/match-service/introduction.example.json").getContentAsByteArray());
		await().atMost(PATIENCE)
			.untilAsserted(() -> assertThat(api.get("/introductions").json().get("introductions")).hasSize(1));
		assertThat(DeadLettersOf.event("rapport.introductions.v1", "devdays-2026")).as("the control: what can be read")
			.noneMatch((it) -> it.key().endsWith("/good"));
	}

	private static void publish(String topic, String key, byte[] value) throws Exception {
		try (var producer = new KafkaProducer<>(Map.<String, Object>of("bootstrap.servers", TestServers.brokers(),
				"partitioner.class", EventPartitioner.class.getName()), new StringSerializer(),
				new ByteArraySerializer())) {
			producer.send(new ProducerRecord<>(topic, key, value)).get(30, TimeUnit.SECONDS);
		}
	}

}
