package rapport.notify;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jsmpp.SMPPConstant;
import org.jsmpp.extra.NegativeResponseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import rapport.local.LocalKafka;
import rapport.local.LocalRedis;
import rapport.local.LocalServer;
import rapport.notify.support.Ring;
import rapport.notify.support.Smsc;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

/**
 * Redis or Kafka is killed under the running service and comes back. What people write
 * meanwhile is refused at once, so that the SMSC brings it again; what was to be sent is
 * sent afterwards; nothing is sent twice.
 */
@Order(1)
class OutageTest {

	private static final int PAIRS = 20;

	private static Path directory;

	private static LocalServer redis;

	private static LocalServer kafka;

	private static Smsc smsc;

	private static Ring ring;

	private static ConfigurableApplicationContext service;

	@BeforeAll
	static void start() throws IOException {
		directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "outage");
		redis = startRedis(0);
		kafka = startKafka(0);
		smsc = new Smsc();
		ring = new Ring("localhost:" + kafka.port());
		service = new SpringApplicationBuilder(NotifyApplication.class).run("--server.port=0",
				"--spring.data.redis.url=redis://localhost:" + redis.port(),
				"--spring.cloud.stream.kafka.binder.brokers=localhost:" + kafka.port(),
				"--rapport.badges.mqtt.url=" + TestServers.mqttUrl(), "--rapport.badges.mqtt.group=outage",
				"--rapport.instance=outage", "--rapport.secret=" + TestServers.SECRET,
				"--rapport.sms.smpp.port=" + smsc.port(), "--rapport.delivery.lost-after=15s",
				"--rapport.delivery.lease=15s");
	}

	@AfterAll
	static void stop() throws IOException {
		service.close();
		ring.close();
		smsc.close();
		kafka.close();
		redis.close();
	}

	@Test
	void redisIsAway() {
		var pair = introduced();
		var during = registered();
		var many = Stream.generate(OutageTest::registered).limit(PAIRS).toList();
		many.forEach((it) -> it.introduce("proposed", 1));
		many.getFirst().awaitSms(many.getFirst().anaPhone, 1);
		redis.kill();

		assertRefused(pair);
		during.introduce("proposed", 1);
		awaitReadiness(503);

		redis = startRedis(redis.port());
		assertAnswered(pair);
		awaitReadiness(200);
		awaitTold(during, "sending", "submitted", "delivered");
		assertThat(smsc.to(during.anaPhone)).hasSize(1);
		many.forEach(OutageTest::assertSentOnceOrListedAsUnknown);
	}

	@Test
	void kafkaIsAway() {
		var pair = introduced();
		var waiting = registered();
		smsc.behave(waiting.anaPhone, Smsc.Behaviour.ACCEPT);
		waiting.introduce("proposed", 1);
		waiting.awaitSms(waiting.anaPhone, 1);
		kafka.kill();

		assertRefused(pair);
		smsc.report(smsc.to(waiting.anaPhone).getFirst(), "DELIVRD");
		awaitReadiness(503);

		kafka = startKafka(kafka.port());
		assertAnswered(pair);
		awaitReadiness(200);
		awaitTold(waiting, "sending", "submitted", "delivered");
		waiting.introduce("accepted", 2);
		waiting.awaitSms(waiting.anaPhone, 2);
		assertThat(smsc.to(waiting.benPhone)).hasSizeLessThanOrEqualTo(2);
	}

	private static Pair registered() {
		var pair = new Pair(ring, smsc);
		pair.register();
		return pair;
	}

	private static Pair introduced() {
		var pair = registered();
		pair.introduce("proposed", 1);
		pair.awaitStates(pair.ana, "introduction", "sending", "submitted", "delivered");
		pair.awaitStates(pair.ben, "introduction", "sending", "submitted", "delivered");
		return pair;
	}

	/** The SMSC gets an answer, and the answer is to bring it again. */
	private static void assertRefused(Pair pair) {
		var refusal = catchThrowableOfType(NegativeResponseException.class, () -> smsc.offer(pair.anaPhone, "1"));
		assertThat(refusal).isNotNull();
		assertThat(refusal.getCommandStatus()).isEqualTo(SMPPConstant.STAT_ESME_RX_T_APPN);
	}

	private static void assertAnswered(Pair pair) {
		smsc.write(pair.anaPhone, "1");
		pair.awaitReplies(pair.ana, "yes");
		assertThat(pair.texts(pair.anaPhone)).filteredOn((it) -> it.contains("Meet?")).hasSize(1);
	}

	private static void assertSentOnceOrListedAsUnknown(Pair pair) {
		await().atMost(Pair.LONG.multipliedBy(3)).untilAsserted(() -> {
			var told = told(pair);
			assertThat(told).last().isIn("delivered", "unknown");
			assertThat(smsc.to(pair.anaPhone).isEmpty()).as("nothing came, and told was %s", told)
				.isEqualTo(List.of("sending", "unknown").equals(told));
		});
		assertThat(told(pair)).as("no earlier state follows a later one").doesNotHaveDuplicates();
		assertThat(smsc.to(pair.anaPhone)).hasSizeLessThanOrEqualTo(1);
	}

	private static void awaitTold(Pair pair, String... states) {
		await().atMost(Pair.LONG).untilAsserted(() -> assertThat(told(pair)).containsExactly(states));
	}

	/**
	 * What was told of Ana's message; the latest state may be told again after a failure.
	 */
	private static List<String> told(Pair pair) {
		var told = new ArrayList<String>();
		for (var state : pair.ring.states(pair.eventId, pair.ana, "introduction", "sms")) {
			if (told.isEmpty() || !told.getLast().equals(state)) {
				told.add(state);
			}
		}
		return told;
	}

	private static void awaitReadiness(int status) {
		var port = service.getEnvironment().getRequiredProperty("local.server.port");
		var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
			.build();
		try (var client = HttpClient.newHttpClient()) {
			await().atMost(Pair.LONG)
				.untilAsserted(
						() -> assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(status));
		}
	}

	private static LocalServer startRedis(int port) {
		return LocalRedis.start(port, directory.resolve("redis"), directory.resolve("redis.log"));
	}

	private static LocalServer startKafka(int port) {
		return LocalKafka.start(port, directory.resolve("kafka"), directory.resolve("kafka.log"));
	}

}
