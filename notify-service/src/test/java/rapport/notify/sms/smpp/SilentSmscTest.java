package rapport.notify.sms.smpp;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import rapport.notify.delivery.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * What becomes of messages when an SMSC is silent or gone, or the link hangs, over real
 * SMPP.
 */
class SilentSmscTest {

	private final Bound bound = Bound.hasty().awaitBound();

	@AfterEach
	void close() throws Exception {
		this.bound.close();
	}

	@Test
	void ofASilentSmscOnlyTheWindowIsUnknown() throws Exception {
		var speaks = new CountDownLatch(1);
		var answered = new AtomicInteger();
		this.bound.smsc.behave((_, _) -> {
			if (answered.incrementAndGet() > 30) {
				awaitQuietly(speaks);
			}
			return null;
		});
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var sent = threads.submit(() -> this.bound.sendAll(90));
			await().atMost(Bound.LONG).until(() -> this.bound.smsc.binds() >= 3);
			assertThat(this.bound.gateway.ready()).isFalse();
			speaks.countDown();
			assertThat(Bound.lost(sent.get())).isPositive().isLessThanOrEqualTo(Bound.WINDOW + 2);
		}
		assertThat(this.bound.smsc.submits()).isLessThanOrEqualTo(90);
	}

	@Test
	void fewAreLostWhenAProviderCloses() throws Exception {
		var taken = new AtomicInteger();
		this.bound.smsc.behave((_, session) -> {
			if (taken.incrementAndGet() % 7 == 0) {
				session.close();
			}
			return null;
		});
		assertThat(Bound.lost(this.bound.sendAll(40))).isLessThanOrEqualTo(Bound.WINDOW + 40 / 7);
	}

	@Test
	void aLinkThatHangsBindsAgain() {
		var hangs = new AtomicBoolean(true);
		this.bound.onTick = () -> {
			if (hangs.getAndSet(false)) {
				awaitQuietly(new CountDownLatch(1));
			}
		};
		await().atMost(Bound.LONG).until(() -> this.bound.smsc.binds() >= 2);
		assertThat(this.bound.send(Bound.sms(1, "Hello"))).isInstanceOf(Submission.Accepted.class);
		assertThat(this.bound.events).isEmpty();
	}

	@Test
	void aLinkThatCannotBeFreedBreaksLiveness() {
		var stays = new AtomicBoolean(true);
		this.bound.onTick = () -> {
			while (stays.get()) {
				LockSupport.parkNanos(1_000_000);
				Thread.interrupted();
			}
		};
		await().atMost(Bound.LONG).until(() -> !this.bound.events.isEmpty());
		stays.set(false);
		assertThat(this.bound.events).first()
			.satisfies(
					(it) -> assertThat(((AvailabilityChangeEvent<?>) it).getState()).isEqualTo(LivenessState.BROKEN));
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
