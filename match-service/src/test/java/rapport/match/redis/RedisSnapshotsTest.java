package rapport.match.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import rapport.match.event.EventRules;
import rapport.match.event.EventSnapshot;
import rapport.match.event.EventSnapshot.Presence;
import rapport.match.snapshot.Coverage;
import rapport.match.snapshot.Lookup;
import rapport.match.snapshot.PartitionIndex;
import rapport.match.snapshot.SnapshotStore;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;

/** On a real Redis. */
class RedisSnapshotsTest {

	private static final RedisStore REDIS = new RedisStore(TestServers.redisUrl());

	private static final int PARTITION = 100;

	private final SnapshotStore store = REDIS.snapshots();

	private final EventSnapshot snapshot = snapshot(UUID.randomUUID().toString());

	@AfterAll
	static void disconnect() {
		REDIS.close();
	}

	@Test
	void whatIsKeptIsFoundAgain() {
		keep(7, 9);
		assertThat(this.store.find(PARTITION, at(8, 9)))
			.isEqualTo(new Lookup.Found(new PartitionIndex(at(7, 9), Map.of(id(), at(7, 9))), List.of(this.snapshot)));
		assertThat(this.store.find(PARTITION + 1, at(8, 9))).isEqualTo(new Lookup.Nothing());
	}

	@Test
	void whatIsForgottenIsGoneAndTheDisksAreWrittenAnew() {
		keep(7, 9);
		this.store.forget(Set.of(id()));
		assertThat(REDIS.strings().hasKey(event())).isFalse();
		assertThat(REDIS.rewrites()).isPositive();
	}

	@Test
	void nothingReplacesWhatCoversMoreOfAnything() {
		keep(7, 9);
		var late = new EventSnapshot(id(), 8, EventRules.UNKNOWN, List.of(), List.of(), List.of(), List.of());
		assertThat(this.store.keep(late, at(6, 9))).isFalse();
		assertThat(this.store.keep(late, at(8, 8))).isFalse();
		assertThat(this.store.keep(new PartitionIndex(at(6, 9), Map.of()))).isFalse();
		assertThat(this.store.find(PARTITION, at(9, 9))).isInstanceOfSatisfying(Lookup.Found.class,
				(it) -> assertThat(it.events()).containsExactly(this.snapshot));
		assertThat(this.store.keep(late, at(8, 9))).as("what covers more does").isTrue();
	}

	@Test
	void whatIsDamagedMissingOrOfAnotherFormatIsNotUsed() {
		assertUnusable("damaged", (key) -> REDIS.strings().opsForHash().put(key, "state", "no such thing"));
		assertUnusable("damaged", (key) -> REDIS.strings().opsForHash().put(key, "covers", "{"));
		assertUnusable("damaged", (key) -> REDIS.strings().opsForHash().delete(key, "state"));
		assertUnusable("format", (key) -> REDIS.strings().opsForHash().put(key, "format", "0-old"));
		assertUnusable("missing", (key) -> REDIS.strings().delete(key));
		assertUnusable("older",
				(key) -> REDIS.strings()
					.opsForHash()
					.put(key, "covers", "{\"partition\":100,\"offsets\":{\"one\":6,\"two\":9}}"));
	}

	@Test
	void whatCoversMoreThanWasCommittedIsGivenUpSoThatOthersCanBeKept() {
		keep(7, 9);
		assertThat(this.store.find(PARTITION, at(7, 8))).isInstanceOf(Lookup.Unusable.class);
		assertThat(this.store.find(PARTITION, at(7, 9))).isEqualTo(new Lookup.Nothing());
		keep(1, 1);
	}

	@Test
	void whatIsKeptExpiresTogetherUnlessThePartitionGoesOn() {
		keep(7, 9);
		assertThat(expiry(event())).isBetween(Duration.ofDays(29), RedisStore.EXPIRY);
		assertThat(expiry(partition())).isBetween(Duration.ofDays(29), RedisStore.EXPIRY);
		REDIS.strings().expire(event(), Duration.ofDays(1));
		REDIS.strings().expire(partition(), Duration.ofDays(1));
		assertThat(this.store.keep(new PartitionIndex(at(6, 9), Map.of(id(), at(6, 9))))).as("of a former owner")
			.isFalse();
		assertThat(expiry(event())).isLessThan(Duration.ofDays(2));
		assertThat(this.store.keep(new PartitionIndex(at(8, 9), Map.of(id(), at(7, 9))))).isTrue();
		assertThat(expiry(partition())).isGreaterThan(Duration.ofDays(29));
		assertThat(expiry(event())).as("to which nothing happened").isGreaterThanOrEqualTo(expiry(partition()));
	}

	@Test
	void anotherShapeIsAnotherFormat() {
		record Inner(Instant at) {
		}
		record One(String name, List<Inner> inner) {
		}
		record Other(String name, Set<Inner> inner) {
		}
		assertThat(Shape.of(One.class)).isEqualTo(Shape.of(One.class)).isNotEqualTo(Shape.of(Other.class));
		assertThat(SnapshotCodec.FORMAT).matches("4-[0-9a-f]{12}");
	}

	private void assertUnusable(String reason, Consumer<String> meddling) {
		keep(7, 9);
		meddling.accept(event());
		assertThat(this.store.find(PARTITION, at(7, 9))).isInstanceOfSatisfying(Lookup.Unusable.class,
				(it) -> assertThat(it.reason()).contains(reason));
	}

	private void keep(long one, long two) {
		REDIS.strings().delete(Set.of(partition(), event()));
		assertThat(this.store.keep(this.snapshot, at(one, two))).isTrue();
		assertThat(this.store.keep(new PartitionIndex(at(one, two), Map.of(id(), at(one, two))))).isTrue();
	}

	private static Duration expiry(String key) {
		return Duration.ofMillis(REDIS.strings().getExpire(key, TimeUnit.MILLISECONDS));
	}

	private String event() {
		return "match:{" + id() + "}:snapshot";
	}

	private static String partition() {
		return "match:partition:" + PARTITION;
	}

	private String id() {
		return this.snapshot.eventId();
	}

	private static Coverage at(long one, long two) {
		return new Coverage(PARTITION, Map.of("one", one, "two", two));
	}

	private static EventSnapshot snapshot(String eventId) {
		return new EventSnapshot(eventId, 7, new EventRules(true, false, 0.02, Duration.ofMinutes(30), List.of("Bar")),
				List.of(),
				List.of(new Presence("ana", 3, true, Instant.EPOCH), new Presence("ben", 4, false, Instant.EPOCH)),
				List.of(new EventSnapshot.Wish("ben", 2, true)), List.of());
	}

}
