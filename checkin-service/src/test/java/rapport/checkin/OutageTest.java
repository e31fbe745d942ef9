package rapport.checkin;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.lettuce.core.RedisClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import rapport.checkin.support.Api;
import rapport.checkin.support.IntroductionExample;
import rapport.checkin.support.Published;
import rapport.starter.testing.KillableServers;
import rapport.starter.testing.KillableService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** SIGKILL to Redis, to Kafka and to the service, and what becomes of scans. */
@Order(1)
@TestInstance(Lifecycle.PER_CLASS)
class OutageTest {

	private static final String CHECK_INS = "rapport.check-ins.v1";

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	private KillableServers servers;

	private KillableService service;

	@BeforeAll
	void start() {
		this.servers = new KillableServers();
		this.service = new KillableService("checkin-service", "rapport.checkin.CheckinApplication", this.servers,
				List.of("--rapport.check-in.answer-within=1s"));
	}

	@AfterEach
	void mend() {
		this.servers.mend();
		if (!this.service.alive()) {
			this.service.restart();
		}
	}

	@AfterAll
	void stop() {
		this.service.close();
		this.servers.close();
	}

	@Test
	void withRedisAwayScansAreToldToComeAgainAndAllRecovers() throws Exception {
		var api = api("devdays-2026");
		var before = answered(api, "before", "T-1");
		assertThat(before.text("outcome")).isEqualTo("admitted");

		this.servers.killRedis();
		assertIsToldToComeAgain(api.scan("during", "T-2", "entry"));
		assertIsToldToComeAgain(new Api(api.port(), "devdays-2026", "some-kiosk").scan("kiosk", "T-3", "entry"));
		assertIsToldToComeAgain(api.get("/summary"));
		await().atMost(PATIENCE).until(() -> this.service.health("readiness") == 503);
		assertThat(this.service.health("liveness")).as("to restart it would not help").isEqualTo(200);
		IntroductionExample.publish(this.servers.brokers());

		this.servers.restartRedis();
		var later = answered(api, "during", "T-2");
		assertThat(later.text("outcome")).isEqualTo("admitted");
		assertThat(answered(api, "during", "T-2").json()).isEqualTo(later.json());
		assertThat(answered(api, "before", "T-1").json()).isEqualTo(before.json());
		assertThat(api.get("/summary").json().get("present").intValue()).isEqualTo(2);
		await().atMost(PATIENCE)
			.untilAsserted(
					() -> assertThat(api.get("/introductions").json().get("introductions")).as("what came meanwhile")
						.hasSize(1));
		await().atMost(PATIENCE).until(() -> this.service.health("readiness") == 200);
	}

	@Test
	void withKafkaAwayNoAcknowledgedScanIsLost() throws Exception {
		var api = api("kafka-away");
		var acknowledged = ConcurrentHashMap.<String>newKeySet();
		var told = ConcurrentHashMap.<Integer>newKeySet();
		var underway = new CountDownLatch(40);
		try (var kiosks = Executors.newFixedThreadPool(4)) {
			var all = IntStream.rangeClosed(1, 200).mapToObj((i) -> kiosks.submit(() -> {
				admit(api, "scan-" + i, "T-" + i, told);
				acknowledged.add("scan-" + i);
				underway.countDown();
			})).toList();
			underway.await();
			this.servers.killKafka();
			await().atMost(PATIENCE).until(() -> told.contains(503));
			this.servers.restartKafka();
			for (var scanned : all) {
				scanned.get();
			}
		}
		assertThat(told).containsOnly(200, 503);
		assertThat(acknowledged).hasSize(200);
		assertThat(scans("kafka-away")).containsAll(acknowledged);
		assertThat(api.get("/summary").json().get("present").intValue()).isEqualTo(200);
	}

	@Test
	void withKafkaAwayTheVerdictIsKeptForTheSameScan() {
		var api = api("kept");
		this.servers.killKafka();
		assertIsToldToComeAgain(api.scan("one", "T-1", "entry"));
		assertThat(api.scan("other", "T-1", "entry").text("outcome")).isEqualTo("already-in");
		assertIsToldToComeAgain(api.scan("one", "T-1", "entry"));
		assertThat(this.service.health("liveness")).isEqualTo(200);

		this.servers.restartKafka();
		var answer = answered(api, "one", "T-1");
		assertThat(answer.text("outcome")).isEqualTo("admitted");
		assertThat(answer.json().get("firstCheckIn").booleanValue()).isTrue();
		assertThat(scans("kept")).contains("one");
	}

	@Test
	void aStartWhileKafkaIsAwayWaitsAndSaysSo() {
		var api = api("started");
		var before = answered(api, "before", "T-1");
		this.service.kill();
		this.servers.killKafka();
		this.service.launch();
		await().atMost(PATIENCE).until(() -> this.service.health("liveness") == 200);
		await().atMost(PATIENCE).until(() -> this.service.health("readiness") == 503);
		assertIsToldToComeAgain(api.scan("during", "T-2", "entry"));

		this.servers.restartKafka();
		this.service.awaitReady();
		assertThat(answered(api, "during", "T-2").text("outcome")).isEqualTo("admitted");
		assertThat(answered(api, "before", "T-1").text()).isEqualTo(before.text());
	}

	/** R1. The control is an event that loses its outbox, and so what a crash left. */
	@Test
	void whatACrashLeftBehindIsPublishedOnceAndInOrder() {
		var api = api("crashed");
		var control = api("control");
		assertThat(answered(api, "published", "T-1").text("outcome")).isEqualTo("admitted");
		this.servers.killKafka();
		for (var scan : List.of("first", "second", "third")) {
			assertIsToldToComeAgain(api.scan(scan, "T-2", scan.equals("second") ? "exit" : "entry"));
		}
		assertIsToldToComeAgain(control.scan("lost", "T-1", "entry"));
		this.service.kill();
		loseOutbox("control");
		this.servers.restartKafka();
		assertThat(scans("crashed")).containsExactly("published");

		this.service.restart();
		awaitEmptyOutbox("crashed");
		assertThat(scans("crashed")).containsExactly("published", "first", "second", "third");
		assertThat(Published.on(CHECK_INS, this.servers.brokers(), "crashed"))
			.extracting((it) -> it.get("sequence").longValue())
			.isSorted();
		assertThat(scans("control")).as("without the outbox").isEmpty();
	}

	private void loseOutbox(String eventId) {
		try (var client = RedisClient.create(this.servers.redisUrl()); var redis = client.connect()) {
			assertThat(redis.sync().del("rapport:{" + eventId + "}:outbox")).isOne();
		}
	}

	/** Both doors scan each ticket; what one does not answer is sent to the other. */
	@Test
	void ofTwoServicesOneMayBeKilledAndNobodyIsLetInTwice() throws Exception {
		var here = api("two-services");
		try (var second = new KillableService("checkin-service-2", "rapport.checkin.CheckinApplication", this.servers,
				List.of("--rapport.check-in.answer-within=1s"))) {
			var there = new Api(second.port(), "two-services", "organizer");
			var answers = new ConcurrentHashMap<String, Api.Answer>();
			var underway = new CountDownLatch(100);
			try (var kiosks = Executors.newFixedThreadPool(8)) {
				var all = IntStream.rangeClosed(1, 200)
					.boxed()
					.flatMap((i) -> Stream.of("a-" + i, "b-" + i))
					.map((scan) -> {
						boolean hereFirst = scan.startsWith("a");
						return kiosks.submit(() -> {
							answers.put(scan, fromEither(hereFirst ? here : there, hereFirst ? there : here, scan));
							underway.countDown();
						});
					})
					.toList();
				underway.await();
				second.kill();
				second.restart();
				for (var scanned : all) {
					scanned.get();
				}
			}
			assertThat(answers).hasSize(400);
			assertThat(answers.values()).extracting((it) -> it.text("outcome"))
				.filteredOn("admitted"::equals)
				.hasSize(200);
			var published = Published.on(CHECK_INS, this.servers.brokers(), "two-services");
			assertThat(published).extracting((it) -> it.get("scanId").stringValue()).containsAll(answers.keySet());
			assertThat(published.stream().distinct())
				.as("a record for each scan; what was underway at the kill is published again to the letter")
				.hasSize(400);
			assertThat(here.get("/summary").json().get("present").intValue()).isEqualTo(200);
			assertThat(there.get("/summary").json().get("present").intValue()).isEqualTo(200);
			answers.forEach((scan, answer) -> {
				assertThat(here.scan(scan, ticket(scan), "entry")).isEqualTo(answer);
				assertThat(there.scan(scan, ticket(scan), "entry")).isEqualTo(answer);
			});
			revokedHereIsRevokedThere(here, there);
		}
	}

	private static void revokedHereIsRevokedThere(Api here, Api there) {
		var offer = here.call("POST", "/api/kiosks/enrolments", Map.of("event", "two-services", "name", "door-1"));
		var enrolled = there.call("POST", "/api/kiosks", Map.of("code", offer.text("code")));
		var kiosk = new Api(there.port(), "two-services", enrolled.text("token"));
		assertThat(kiosk.scan("a-1", "T-1", "entry").status()).isEqualTo(200);
		assertThat(here.send("DELETE", "/kiosks/" + enrolled.text("kioskId"), "", new byte[0]).status()).isEqualTo(200);
		await().atMost(PATIENCE).until(() -> kiosk.scan("a-1", "T-1", "entry").status() == 401);
		assertThat(kiosk.scan("a-1", "T-1", "entry").text("type")).isEqualTo("urn:rapport:problem:kiosk-revoked");
	}

	/** Whichever answers, asked in turns. */
	private static Api.Answer fromEither(Api first, Api other, String scan) {
		for (int i = 0; i < 600; i++) {
			try {
				var answer = ((i % 2 == 0) ? first : other).scan(scan, ticket(scan), "entry");
				if (answer.status() == 200) {
					return answer;
				}
			}
			catch (UncheckedIOException ex) {
				// Killed; the other is asked.
			}
		}
		throw new AssertionError(scan + " was never answered");
	}

	private static String ticket(String scan) {
		return "T-" + scan.substring(2);
	}

	private void awaitEmptyOutbox(String eventId) {
		try (var client = RedisClient.create(this.servers.redisUrl()); var redis = client.connect()) {
			await().atMost(PATIENCE).until(() -> redis.sync().zcard("rapport:{" + eventId + "}:outbox") == 0);
		}
	}

	private List<String> scans(String eventId) {
		return Published.on(CHECK_INS, this.servers.brokers(), eventId)
			.stream()
			.map((it) -> it.get("scanId").stringValue())
			.toList();
	}

	/** Scans as a kiosk does: the same again until it has an answer. */
	private static void admit(Api api, String scanId, String ticket, Set<Integer> told) {
		await().atMost(PATIENCE).pollDelay(Duration.ZERO).untilAsserted(() -> {
			var answer = api.scan(scanId, ticket, "entry");
			told.add(answer.status());
			assertThat(answer.text("outcome")).isEqualTo("admitted");
		});
	}

	private static Api.Answer answered(Api api, String scanId, String ticket) {
		return await().atMost(PATIENCE)
			.until(() -> api.scan(scanId, ticket, "entry"), (answer) -> answer.status() == 200);
	}

	private static void assertIsToldToComeAgain(Api.Answer answer) {
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.text("type")).isEqualTo("urn:rapport:problem:try-again");
		assertThat(answer.json().get("retry").booleanValue()).isTrue();
	}

	/** An event with tickets T-1 to T-200. */
	private Api api(String eventId) {
		return new Api(this.service.port(), eventId, "organizer").created().withTickets(200);
	}

}
