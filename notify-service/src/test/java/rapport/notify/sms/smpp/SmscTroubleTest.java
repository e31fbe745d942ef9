package rapport.notify.sms.smpp;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.jsmpp.extra.ProcessRequestException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import rapport.notify.delivery.SmsGateway.Sms;
import rapport.notify.delivery.Submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What becomes of messages when an SMSC is not well, over real SMPP. */
class SmscTroubleTest {

	private final Bound bound = new Bound().awaitBound();

	@AfterEach
	void close() throws Exception {
		this.bound.close();
	}

	@Test
	void whatIsWellGoesOutOnce() throws Exception {
		assertThat(this.bound.sendAll(100)).allMatch(Submission.Accepted.class::isInstance);
		assertThat(this.bound.smsc.submits()).isEqualTo(100);
	}

	@Test
	void whoIsThrottledSlowsDownAndEachMessageIsTriedAFewTimes() throws Exception {
		long end = System.nanoTime() + 3_000_000_000L;
		this.bound.smsc.behave((_, _) -> {
			if (System.nanoTime() < end) {
				throw new ProcessRequestException("Too fast", 0x58);
			}
			return null;
		});
		assertThat(this.bound.sendAll(40)).allMatch(Submission.Accepted.class::isInstance);
		assertThat(this.bound.smsc.submits()).isLessThanOrEqualTo(40 + 20);
	}

	@Test
	void whatMayBeTakenLaterIsTriedAgainAndTheRestIsFinal() {
		var refusals = List.of(0x08, 0x45, 0x64, 0x61).iterator();
		this.bound.smsc.behave((_, _) -> {
			if (refusals.hasNext()) {
				throw new ProcessRequestException("Not now", refusals.next());
			}
			return null;
		});
		var sms = Bound.sms(1, "Hello");
		for (long seconds = 2; seconds <= 16; seconds *= 2) {
			long least = seconds;
			assertThat(submitted(sms)).isInstanceOfSatisfying(Submission.NotSent.class,
					(it) -> assertThat(it.after()).hasSeconds(least));
		}
		assertThat(submitted(sms)).isInstanceOf(Submission.Accepted.class);
		this.bound.smsc.behave((_, _) -> {
			throw new ProcessRequestException("No such phone", 0x0B);
		});
		assertThat(submitted(sms)).isEqualTo(new Submission.Rejected("smpp-0x0000000b"));
	}

	@Test
	void whatAnSmscHasOfItsOwnIsTriedAFewTimes() {
		this.bound.smsc.behave((_, _) -> {
			throw new ProcessRequestException("Who knows", 0x401);
		});
		var sms = Bound.sms(1, "Hello");
		for (int i = 0; i < 3; i++) {
			assertThat(submitted(sms)).isInstanceOf(Submission.NotSent.class);
		}
		assertThat(submitted(sms)).isEqualTo(new Submission.Rejected("smpp-0x00000401"));
	}

	@Test
	void nothingIsLostWhenAProviderUnbinds() throws Exception {
		var taken = new AtomicInteger();
		this.bound.smsc.behave((_, session) -> {
			LockSupport.parkNanos(5_000_000);
			if (taken.incrementAndGet() % 7 == 0) {
				Thread.ofVirtual().start(session::unbindAndClose);
			}
			return null;
		});
		assertThat(this.bound.sendAll(60)).allMatch(Submission.Accepted.class::isInstance);
		await().atMost(Bound.LONG).until(() -> this.bound.smsc.binds() >= 2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "5DA0B1C2" })
	void theSameIdOrNoneIsAcceptedForAllSegments(String id) {
		this.bound.smsc.behave((_, _) -> id);
		var submission = submitted(Bound.sms(1, "Hello ".repeat(40)));
		assertThat(submission).isEqualTo(new Submission.Accepted(id.isEmpty() ? List.of() : List.of(id)));
		assertThat(this.bound.smsc.submits()).isEqualTo(2);
	}

	@Test
	void nothingEndsTheLinkAndWhatIsBrokenIsTold() {
		var fails = new AtomicBoolean(true);
		this.bound.onTick = () -> {
			if (fails.getAndSet(false)) {
				throw new NoClassDefFoundError("a test");
			}
		};
		await().atMost(Bound.LONG).until(() -> this.bound.smsc.binds() >= 2);
		assertThat(this.bound.events).singleElement()
			.satisfies(
					(it) -> assertThat(((AvailabilityChangeEvent<?>) it).getState()).isEqualTo(LivenessState.BROKEN));
		assertThat(submitted(Bound.sms(1, "Hello"))).isInstanceOf(Submission.Accepted.class);
	}

	private Submission submitted(Sms sms) {
		await().atMost(Bound.LONG).until(this.bound.gateway::ready);
		return this.bound.gateway.submit(sms);
	}

}
