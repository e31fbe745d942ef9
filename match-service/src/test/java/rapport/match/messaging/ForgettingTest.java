package rapport.match.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rapport.match.event.EventSnapshot;
import rapport.match.redis.RedisStore;
import rapport.match.snapshot.Coverage;
import rapport.match.snapshot.Lookup;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** On a real broker and a real Redis: who or what is erased is gone at once. */
class ForgettingTest {

	private static final RedisStore REDIS = new RedisStore(TestServers.redisUrl());

	/** Snapshots are not due again while a test runs. */
	private static final MatcherParts.Timing RARELY = new MatcherParts.Timing(Duration.ofMillis(50),
			Duration.ofMillis(50), Duration.ofHours(1));

	private final EventFeed event = new EventFeed();

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
		this.event.close();
		Group.expelAll();
	}

	@Test
	void thePersonsWordsLeaveIntroductionsAndSnapshotsAtOnce() throws InterruptedException {
		introduceAndStop();
		try (var _ = matcher()) {
			this.event.erased("ana");
			await().until(() -> this.event.introductions().size() == 2);
			assertThat(this.event.introductions().getLast()).satisfies((it) -> {
				assertThat(it.state()).isEqualTo("withdrawn");
				assertThat(it.reason()).isEqualTo("erased");
				assertThat(it.revision()).isEqualTo(2);
			});
			await().untilAsserted(() -> assertThat(String.valueOf(kept())).contains("ERASED").doesNotContain("id=ana"));
			await().until(() -> REDIS.rewrites() > 0);
		}
	}

	@Test
	void anEventIsForgottenInKafkaRedisAndMemory() throws InterruptedException {
		introduceAndStop();
		try (var matcher = matcher()) {
			this.event.erased("ana");
			this.event.forgotten();
			await().until(() -> last().value() == null);
			assertThat(last().key())
				.isEqualTo(this.event.eventId() + "/" + this.event.introductions().getFirst().introductionId());
			await().until(() -> !REDIS.strings().hasKey("match:{" + this.event.eventId() + "}:snapshot"));
			this.event.erased("ben");
			await().until(() -> Group.committed(MatchTopics.ATTENDEES, this.event.partition()) == this.event
				.end(MatchTopics.ATTENDEES));
			assertThat(matcher.states().<Boolean>look(this.event.eventId(), (_) -> true)).as("in memory").isNull();
		}
		try (var rebuilt = new RunningMatcher(clients()).ready()) {
			assertThat(rebuilt.states().<Boolean>look(this.event.eventId(), (_) -> true)).as("from Kafka").isNull();
		}
	}

	@Test
	void deadLettersOfWhoIsErasedAreErased() {
		var letters = new MatchDeadLetters(Group.COMMON, RunningMatcher.deadLetterMetrics());
		this.event.raw(MatchTopics.ATTENDEES + ".dlt", this.event.eventId() + "/ana", "{\"name\":\"Ana");
		this.event.raw(MatchTopics.ATTENDEES + ".dlt", this.event.eventId() + "/ben", "{\"name\":\"Ben");
		letters.erased(MatchTopics.ATTENDEES, this.event.eventId() + "/ana");
		assertThat(letters.step()).isTrue();
		assertThat(letters.step()).as("nothing is left to do").isFalse();
		assertThat(this.event.on(MatchTopics.ATTENDEES + ".dlt", "read_committed")).hasSize(3)
			.last()
			.satisfies((it) -> assertThat(it.key()).endsWith("/ana"))
			.satisfies((it) -> assertThat(it.value()).isNull());
		letters.erased(MatchTopics.EVENTS, this.event.eventId());
		letters.step();
		assertThat(this.event.on(MatchTopics.ATTENDEES + ".dlt", "read_committed")).last()
			.satisfies((it) -> assertThat(it.key()).endsWith("/ben"))
			.satisfies((it) -> assertThat(it.value()).isNull());
	}

	/** An orderly stop leaves a snapshot. */
	private void introduceAndStop() throws InterruptedException {
		this.event.pair("ana", "ben");
		try (var _ = matcher()) {
			await().until(() -> this.event.introductions().size() == 1);
		}
		assertThat(String.valueOf(kept())).contains("id=ana");
	}

	private ConsumerRecord<String, byte[]> last() {
		return this.event.on(MatchTopics.INTRODUCTIONS, "read_committed").getLast();
	}

	private @Nullable EventSnapshot kept() {
		var most = List
			.of(MatchTopics.EVENTS, MatchTopics.ATTENDEES, MatchTopics.CHECK_INS, MatchTopics.REPLIES,
					MatchTopics.INTRODUCTIONS)
			.stream()
			.collect(Collectors.toMap((it) -> it, (_) -> Long.MAX_VALUE));
		var found = REDIS.snapshots()
			.find(this.event.partition(), new Coverage(this.event.partition(), Map.copyOf(most)));
		return (found instanceof Lookup.Found it) ? it.events()
			.stream()
			.filter((one) -> one.eventId().equals(this.event.eventId()))
			.findFirst()
			.orElse(null) : null;
	}

	private RunningMatcher matcher() throws InterruptedException {
		return new RunningMatcher(clients(), Clock.systemUTC(), RARELY, REDIS.snapshots()).ready();
	}

	private static KafkaClients clients() {
		return new KafkaClients(Group.COMMON, "match-0");
	}

}
