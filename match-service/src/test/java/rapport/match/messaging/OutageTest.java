package rapport.match.messaging;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import rapport.starter.kafka.KafkaClientSettings;
import rapport.starter.testing.KillableServers;
import rapport.starter.testing.KillableService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * R3, R6 and R7, with the service as a process and servers that end. {@link RestartTest}
 * and {@link TransactionTest} have their controls.
 */
@Order(1)
@TestMethodOrder(OrderAnnotation.class)
class OutageTest {

	private static final String MAIN = "rapport.match.MatchApplication";

	private static final List<String> QUICK = List.of("--rapport.match.round-every=500ms",
			"--rapport.match.snapshot-every=1s",
			// Who is killed is given up sooner.
			"--spring.cloud.stream.kafka.binder.configuration.session.timeout.ms=3000");

	private static final KillableServers SERVERS = new KillableServers();

	private static final KillableService FIRST = new KillableService("first", MAIN, SERVERS, QUICK);

	private final List<AutoCloseable> open = new ArrayList<>();

	@BeforeAll
	static void bePatient() {
		Awaitility.setDefaultTimeout(Duration.ofMinutes(3));
	}

	@AfterEach
	void close() throws Exception {
		SERVERS.mend();
		if (!FIRST.alive()) {
			FIRST.restart();
		}
		for (var it : this.open.reversed()) {
			it.close();
		}
	}

	@AfterAll
	static void stop() {
		FIRST.close();
		SERVERS.close();
	}

	/** R6. */
	@Test
	@Order(1)
	void aStartWhileKafkaAndRedisAreAwayWaitsAndSaysSoAndRecoversByItself() throws IOException {
		FIRST.kill();
		SERVERS.killKafka();
		SERVERS.killRedis();
		FIRST.launch();
		await().until(() -> FIRST.health("liveness") == 200);
		await().until(() -> Files.readString(FIRST.log()).contains("Waiting for Kafka at " + SERVERS.brokers()));
		await().until(() -> FIRST.health("readiness") == 503);
		SERVERS.restartKafka();
		await().until(() -> FIRST.health("readiness") == 200);
		var event = event();
		event.pair("ana", "ben");
		await().untilAsserted(() -> assertThat(event.introductions()).as("without Redis").hasSize(1));
		SERVERS.restartRedis();
		await().until(() -> snapshots() > 0);
		SERVERS.killKafka();
		SERVERS.restartKafka();
		event.checkIn("ben", "exit");
		await().untilAsserted(() -> assertThat(event.introductions()).hasSize(2));
	}

	/** R7. */
	@Test
	@Order(2)
	void redisLostEntirelyAtAnyMomentIsNothingLostAndNothingSaidTwice() {
		flush();
		var event = event();
		event.pair("ana", "ben");
		await().until(() -> event.introductions().size() == 1);
		await().until(() -> snapshots() > 0);
		flush();
		event.checkIn("cai", "entry");
		event.attendee("cai", List.of("Kubernetes"), List.of("Rust"), true);
		event.reply(event.introductions().getFirst().introductionId(), "ana", "yes");
		await().untilAsserted(
				() -> assertThat(event.introductions()).extracting(IntroductionMessage::revision).contains(2));
		FIRST.kill();
		flush();
		FIRST.restart();
		event.reply(event.introductions().getFirst().introductionId(), "ben", "yes");
		await().untilAsserted(
				() -> assertThat(event.introductions()).extracting(IntroductionMessage::state).contains("accepted"));
		assertThat(event.introductions().stream().filter((it) -> it.revision() == 1)).doesNotHaveDuplicates()
			.extracting(IntroductionMessage::introductionId)
			.doesNotHaveDuplicates();
		assertThat(event.introductions()).extracting(IntroductionMessage::revision)
			.as("they go on where they were")
			.contains(1, 2, 3);
		await().until(() -> snapshots() > 0);
	}

	/** R3 with two of it: one is killed in the middle, and started again. */
	@Test
	@Order(3)
	void ofTwoInstancesOneIsKilledAndNothingIsDoubledOrLost() {
		var second = new KillableService("second", MAIN, SERVERS, QUICK);
		this.open.add(second);
		var events = IntStream.range(0, 8).mapToObj((_) -> event()).toList();
		events.forEach((it) -> it.pair("ana", "ben"));
		await().until(() -> events.stream().allMatch((it) -> it.introductions().size() == 1));
		events.forEach((it) -> it.pair("cai", "dan"));
		second.kill();
		events.forEach((it) -> it.pair("eve", "fay"));
		await().untilAsserted(() -> assertThat(events).allSatisfy(OutageTest::allAreIntroduced));
		second.restart();
		events.forEach((it) -> it.pair("gil", "hal"));
		await()
			.untilAsserted(() -> assertThat(events).allSatisfy((it) -> assertThat(people(it)).contains("gil", "hal")));
		assertThat(events).allSatisfy(OutageTest::allAreIntroduced);
	}

	private static void allAreIntroduced(EventFeed event) {
		assertThat(people(event)).contains("ana", "ben", "cai", "dan", "eve", "fay");
		var proposed = event.introductions().stream().filter((it) -> it.revision() == 1).toList();
		assertThat(proposed).extracting(IntroductionMessage::introductionId).doesNotHaveDuplicates();
		var pairs = new HashSet<List<String>>();
		for (var it : proposed) {
			var ids = it.participants().stream().map((one) -> one.attendeeId()).sorted().toList();
			assertThat(pairs.add(ids)).as("%s once", ids).isTrue();
		}
	}

	private static List<String> people(EventFeed event) {
		return event.introductions()
			.stream()
			.flatMap((it) -> it.participants().stream())
			.map((it) -> it.attendeeId())
			.toList();
	}

	private EventFeed event() {
		var event = new EventFeed(new KafkaClientSettings(SERVERS.brokers(), Map.of()));
		this.open.add(event);
		return event;
	}

	private static long snapshots() {
		return redis((it) -> it.sync().keys("match:*").size());
	}

	private static void flush() {
		redis((it) -> it.sync().flushall().length());
	}

	private static long redis(ToIntFunction<StatefulRedisConnection<String, String>> what) {
		try (var client = RedisClient.create(SERVERS.redisUrl()); var connection = client.connect()) {
			return what.applyAsInt(connection);
		}
	}

}
