package rapport.match.messaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.local.LocalRedis;
import rapport.match.event.EventSnapshot;
import rapport.match.introduction.Introduction;
import rapport.match.redis.RedisStore;
import rapport.match.round.Round;
import rapport.match.round.RoundSettings;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * On a real broker and a real Redis: whatever way a state is had again, it is the same.
 */
class RestartTest {

	private static final RedisStore REDIS = new RedisStore(TestServers.redisUrl());

	private static final Duration OFTEN = Duration.ofMillis(50);

	private static final Duration NEVER = Duration.ofDays(1);

	private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

	private static final List<String> TERMS = List.of("Rust", "Kubernetes", "Jazz", "Go", "Maps");

	private static final int PEOPLE = 12;

	private static final int STEPS = 80;

	private final GatedClock clock = new GatedClock();

	@BeforeAll
	static void createTopics() {
		Awaitility.setDefaultTimeout(Duration.ofSeconds(90));
		Group.createTopics();
	}

	@AfterAll
	static void disconnect() {
		REDIS.close();
	}

	@AfterEach
	void leaveNobodyInTheGroup() {
		this.clock.release();
		Group.expelAll();
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3 })
	void theStateIsTheSameFromSnapshotsAndFromKafkaAlone(int seed) throws InterruptedException {
		var random = new Random(seed);
		var store = new StoppableSnapshots(REDIS.snapshots());
		try (var event = new EventFeed(); var live = new RunningMatcher(clients(), this.clock, OFTEN, store).ready()) {
			history(event, live, random);
			await().until(() -> REDIS.strings().hasKey("match:{" + event.eventId() + "}:snapshot"));
			store.stop();
			history(event, live, random);
			this.clock.stall(Duration.ZERO);
			var expected = sorted(live.snapshot(event.eventId()));
			assertThat(expected.introductions()).isNotEmpty();
			var next = nextRound(live, event);
			long fromSnapshots;
			try (var killed = new RunningMatcher(clients(), Clock.systemUTC(), NEVER, REDIS.snapshots()).ready()) {
				fromSnapshots = killed.metrics().records();
				assertThat(fromSnapshots).as("what came after the snapshot is read").isPositive();
				assertThat(sorted(killed.snapshot(event.eventId()))).isEqualTo(expected);
				assertThat(nextRound(killed, event)).isEqualTo(next);
			}
			try (var kafka = new RunningMatcher(clients(), Clock.systemUTC(), NEVER).ready()) {
				assertThat(kafka.metrics().records()).isGreaterThan(fromSnapshots);
				assertThat(sorted(kafka.snapshot(event.eventId()))).isEqualTo(expected);
				assertThat(nextRound(kafka, event)).isEqualTo(next);
			}
			try (var stopped = new RunningMatcher(clients(), Clock.systemUTC(), NEVER, REDIS.snapshots()).ready()) {
				assertThat(stopped.metrics().records()).as("an orderly stop leaves nothing to read").isZero();
				assertThat(sorted(stopped.snapshot(event.eventId()))).isEqualTo(expected);
			}
			this.clock.release();
		}
	}

	/** R7: without anything in Redis nothing is said twice. */
	@Test
	void whatWasSaidIsNotSaidAgainFromKafkaAlone() throws InterruptedException {
		try (var event = new EventFeed()) {
			introduced(event);
			try (var _ = new RunningMatcher(clients(), Clock.systemUTC(), OFTEN).ready()) {
				event.pair("cai", "dan");
				await().until(() -> event.introductions().size() > 1);
			}
			assertThat(event.introductions()).extracting(IntroductionMessage::introductionId).doesNotHaveDuplicates();
		}
	}

	/** The control: what keeps it from being said twice is that it is in Kafka. */
	@Test
	void withoutItsRecordItWouldBeSaidAgain() throws InterruptedException {
		try (var event = new EventFeed()) {
			introduced(event);
			var id = event.introductions().getFirst().introductionId();
			event.lose(id);
			try (var _ = new RunningMatcher(clients(), Clock.systemUTC(), OFTEN).ready()) {
				await().untilAsserted(() -> assertThat(event.introductions()).extracting(IntroductionMessage::revision)
					.containsExactly(1, 1));
			}
			assertThat(event.introductions()).allMatch((it) -> it.introductionId().equals(id));
		}
	}

	private static void introduced(EventFeed event) throws InterruptedException {
		try (var _ = new RunningMatcher(clients(), Clock.systemUTC(), OFTEN).ready()) {
			event.pair("ana", "ben");
			await().until(() -> event.introductions().size() == 1);
		}
		Group.expelAll();
	}

	@Test
	void matchingGoesOnWithoutRedisAndSnapshotsComeWithIt() throws IOException, InterruptedException {
		var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "redis");
		int port;
		try (var first = LocalRedis.start(0, directory, directory.resolve("redis.log"))) {
			port = first.port();
		}
		try (var store = new RedisStore("redis://localhost:" + port);
				var event = new EventFeed();
				var matcher = new RunningMatcher(clients(), Clock.systemUTC(), OFTEN, store.snapshots()).ready()) {
			event.pair("ana", "ben");
			await().until(() -> event.introductions().size() == 1);
			await().until(() -> matcher.metrics().failures() > 0);
			assertThat(matcher.metrics().kept()).isZero();
			try (var _ = LocalRedis.start(port, directory, directory.resolve("redis.log"))) {
				await().until(() -> matcher.metrics().kept() > 0);
				assertThat(store.strings().hasKey("match:{" + event.eventId() + "}:snapshot")).isTrue();
			}
			event.checkIn("ben", "exit");
			await().until(() -> event.introductions().size() == 2);
		}
	}

	/** What would be introduced long after all that happened. */
	private static List<Introduction> nextRound(RunningMatcher matcher, EventFeed event) {
		return matcher.states()
			.locked(() -> new Round(RoundSettings.DEFAULT).run(matcher.states().of(event.eventId()), LATER));
	}

	/** Many things happen to a few people, and the matcher follows. */
	private void history(EventFeed event, RunningMatcher live, Random random) {
		for (int i = 0; i < STEPS; i++) {
			var who = "p" + random.nextInt(PEOPLE);
			switch (random.nextInt(10)) {
				case 0, 1, 2 -> event.attendee(who, terms(random), terms(random), random.nextInt(8) > 0);
				case 3, 4, 5 -> event.checkIn(who, "entry");
				case 6 -> event.checkIn(who, random.nextBoolean() ? "exit" : "undo");
				case 7 -> event.reply("", who, random.nextBoolean() ? "stop" : "start");
				case 8 -> event.erased(who);
				default -> answer(event, live, random);
			}
		}
		await().until(() -> MatchTopics.CONSUMED.stream().allMatch((it) -> event.end(it) == committed(event, it)));
	}

	private static long committed(EventFeed event, String topic) {
		return Group.committed(topic, event.partition());
	}

	private static void answer(EventFeed event, RunningMatcher live, Random random) {
		var all = live.snapshot(event.eventId()).introductions();
		if (!all.isEmpty()) {
			var one = all.get(random.nextInt(all.size()));
			var said = List.of("yes", "yes", "later", "no", "met", "missed").get(random.nextInt(6));
			one.participants().forEach((it) -> event.reply(one.id(), it.attendeeId(), said));
		}
	}

	private static List<String> terms(Random random) {
		return IntStream.range(0, 3).mapToObj((_) -> TERMS.get(random.nextInt(TERMS.size()))).distinct().toList();
	}

	private static EventSnapshot sorted(EventSnapshot it) {
		return new EventSnapshot(it.eventId(), it.revision(), it.rules(),
				sorted(it.registrations(), (one) -> one.attendee().id()),
				sorted(it.presences(), EventSnapshot.Presence::attendeeId),
				sorted(it.wishes(), EventSnapshot.Wish::attendeeId), sorted(it.introductions(), Introduction::id),
				sorted(it.tried(), EventSnapshot.Tried::attendeeId));
	}

	private static <T> List<T> sorted(List<T> all, Function<T, String> by) {
		return all.stream().sorted(Comparator.comparing(by)).toList();
	}

	private static KafkaClients clients() {
		return new KafkaClients(Group.COMMON, "match-0");
	}

}
