package rapport.starter.redis;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.starter.lifecycle.RefusedStartException;
import rapport.starter.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** R7's ground: what is lost is noticed, and made anew by one. */
class WorkingCopyTest {

	private static final LettuceConnectionFactory CONNECTIONS = connections();

	private static final StringRedisTemplate REDIS = new StringRedisTemplate(CONNECTIONS);

	private final String service = "service-" + UUID.randomUUID();

	private final AtomicInteger rebuilt = new AtomicInteger();

	private final AtomicInteger forgotten = new AtomicInteger();

	private final MemoryWitness witness = new MemoryWitness();

	private final List<RefusedStartException> refused = new ArrayList<>();

	private String secret = "first";

	private @Nullable RuntimeException failure;

	@BeforeAll
	static void start() {
		CONNECTIONS.start();
	}

	@AfterAll
	static void stop() {
		CONNECTIONS.destroy();
	}

	@Test
	void itIsMadeBeforeAnythingIsAnsweredByIt() {
		var copy = copy();
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(copy::requireWhole);
		whole(copy);
		copy.requireWhole();
		copy.confirm();
		assertThat(this.rebuilt).hasValue(1);
		assertThat(REDIS.opsForValue().get(data())).isEqualTo("whole");
	}

	@Test
	void whatIsWholeIsNotMadeAgainByARestart() {
		whole(copy());
		whole(copy());
		assertThat(this.rebuilt).hasValue(1);
	}

	@Test
	void itIsNoticedThatItIsGone() {
		var copy = copy();
		whole(copy);
		lose();
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(copy::confirm);
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(copy::requireWhole);
		whole(copy);
		assertThat(this.rebuilt).hasValue(2);
		assertThat(this.forgotten).hasValueGreaterThanOrEqualTo(2);
		assertThat(REDIS.opsForValue().get(data())).isEqualTo("whole");
	}

	@Test
	void itIsNoticedWithoutAnybodyAsking() {
		var copy = copy();
		whole(copy);
		lose();
		copy.look();
		assertThat(this.rebuilt).hasValue(2);
	}

	@Test
	void writesThatRedisLostAreNoticed() {
		var copy = copy();
		whole(copy);
		copy.look();
		copy.look();
		REDIS.opsForValue().set(this.service + ":copy-pulse", "1");
		copy.look();
		assertThat(copy.isWhole()).isFalse();
		whole(copy);
		assertThat(this.rebuilt).hasValue(2);
	}

	@Test
	void aRedisThatCameBackFromAnOlderStateWhileNobodyLookedIsNotUsed() {
		var copy = copy();
		whole(copy);
		copy.look();
		var older = REDIS.opsForValue().get(this.service + ":copy-pulse");
		copy.look();
		copy.note();
		whole(copy());
		assertThat(this.rebuilt).as("what is as new as ever is used").hasValue(1);
		REDIS.opsForValue().set(this.service + ":copy-pulse", String.valueOf(older));
		whole(copy());
		assertThat(this.rebuilt).hasValue(2);
	}

	@Test
	void aCopyThatTheRecordHasForgottenIsMadeAnew() {
		whole(copy());
		this.witness.noted = OptionalLong.empty();
		whole(copy());
		assertThat(this.rebuilt).hasValue(2);
		whole(copy());
		assertThat(this.rebuilt).hasValue(2);
	}

	@Test
	void aCopyOfARecordThatIsGoneIsRefused() {
		var running = copy();
		whole(running);
		this.witness.record = "another";
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(running::note);
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(copy()::look);
		assertThat(this.refused).hasSize(2)
			.allSatisfy((it) -> assertThat(it).hasMessageContaining("another")
				.hasMessageContaining("made from")
				.extracting(RefusedStartException::action)
				.asString()
				.contains("bring them back", "FLUSHALL"));
		assertThat(this.rebuilt).hasValue(1);
		lose();
		whole(copy());
		assertThat(this.rebuilt).as("an empty Redis begins anew").hasValue(2);
	}

	@Test
	void aCopyThatWasMadeByAnotherSecretIsRefused() {
		whole(copy());
		this.secret = "second";
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(copy()::look);
		assertThat(this.refused).singleElement()
			.satisfies((it) -> assertThat(it).hasMessageContaining("rapport.secret is another one")
				.hasMessageNotContaining("second"));
		this.secret = "first";
		whole(copy());
		assertThat(this.rebuilt).hasValue(1);
		REDIS.opsForValue().set(this.service + ":copy-of", this.witness.record);
		this.secret = "second";
		whole(copy());
		assertThat(this.rebuilt).as("an older copy does not say it").hasValue(1);
	}

	@Test
	void nothingIsMadeBeforeTheRecordIsThere() {
		this.witness.ready = false;
		assertThat(copy().look()).isFalse();
		assertThat(this.rebuilt).hasValue(0);
	}

	@Test
	void ofTwoInstancesOneMakesIt() throws InterruptedException {
		var begun = new CountDownLatch(1);
		var goOn = new CountDownLatch(1);
		var first = copy((progress) -> {
			begun.countDown();
			Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> goOn.getCount() == 0);
			rebuild(progress);
		});
		var making = Thread.ofVirtual().start(first::look);
		begun.await();
		var second = copy();
		assertThat(second.look()).isFalse();
		assertThat(second.isWhole()).isFalse();
		goOn.countDown();
		making.join();
		whole(second);
		assertThat(this.rebuilt).hasValue(1);
	}

	@Test
	void whoLosesRedisWhileMakingItBeginsAnew() {
		var copy = copy((progress) -> {
			if (this.rebuilt.incrementAndGet() == 1) {
				lose();
			}
			progress.accept(1);
		});
		assertThatExceptionOfType(WorkingCopy.LostException.class).isThrownBy(copy::look);
		assertThat(copy.isWhole()).isFalse();
		whole(copy);
		assertThat(this.rebuilt).hasValue(2);
	}

	@Test
	void aRebuildThatFailsIsTriedAgain() {
		this.failure = new RedisConnectionFailureException("away");
		var copy = copy();
		assertThatExceptionOfType(RedisConnectionFailureException.class).isThrownBy(copy::look);
		this.failure = null;
		whole(copy);
	}

	@Test
	void whatIsInFlightHasEndedBefore() {
		var order = new ArrayList<String>();
		var marker = new CopyMarker(REDIS, this.service, UUID.randomUUID().toString());
		var copy = new WorkingCopy(marker, (progress) -> order.add("rebuild"),
				new CopyProof(marker, this.witness, this.secret, this.refused::add),
				List.of(() -> order.add("settle")));
		whole(copy);
		assertThat(order).containsExactly("settle", "rebuild");
	}

	private void lose() {
		REDIS.delete(REDIS.keys(this.service + ":*"));
	}

	private static void whole(WorkingCopy copy) {
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
			copy.look();
			return copy.isWhole();
		});
	}

	private String data() {
		return this.service + ":data";
	}

	private void rebuild(CopyRebuild.Progress progress) {
		this.rebuilt.incrementAndGet();
		progress.expect(10);
		progress.accept(10);
		if (this.failure != null) {
			throw this.failure;
		}
		REDIS.opsForValue().set(data(), "whole");
	}

	private WorkingCopy copy() {
		return copy(this::rebuild);
	}

	private WorkingCopy copy(Consumer<CopyRebuild.Progress> rebuild) {
		var marker = new CopyMarker(REDIS, this.service, UUID.randomUUID().toString());
		return new WorkingCopy(marker, new CopyRebuild() {

			@Override
			public void rebuild(CopyRebuild.Progress progress) {
				rebuild.accept(progress);
			}

			@Override
			public void forget() {
				WorkingCopyTest.this.forgotten.incrementAndGet();
			}

		}, new CopyProof(marker, this.witness, this.secret, this.refused::add), List.of());
	}

	private static LettuceConnectionFactory connections() {
		var uri = URI.create(TestServers.redisUrl());
		return new LettuceConnectionFactory(uri.getHost(), uri.getPort());
	}

}
