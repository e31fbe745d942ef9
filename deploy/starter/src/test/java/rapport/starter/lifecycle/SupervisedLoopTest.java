package rapport.starter.lifecycle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
@ResourceLock(Resources.SYSTEM_OUT)
class SupervisedLoopTest {

	private static final Duration SHORT = Duration.ofMillis(1);

	private final AtomicInteger steps = new AtomicInteger();

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private SupervisedLoop loop = loop(SHORT, () -> false);

	@AfterEach
	void stop() {
		this.loop.stop();
	}

	@Test
	void anExceptionCostsAPause() {
		start(SHORT, () -> {
			throw new IllegalStateException("once more");
		});
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.steps.get() > 3);
		assertThat(this.events).isEmpty();
	}

	@Test
	void theSameTroubleIsToldOnce(CapturedOutput output) {
		start(SHORT, () -> {
			throw new IllegalStateException("once more");
		});
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.steps.get() > 20);
		assertThat(output.toString().split("test failed; it tries again", -1)).hasSize(2);
	}

	@Test
	void itIsToldAgainWhileItLasts() {
		var trouble = new RepeatedTrouble();
		assertThat(trouble.isToBeTold("away", 0)).isTrue();
		assertThat(trouble.isToBeTold("away", RepeatedTrouble.AGAIN.toNanos() - 1)).isFalse();
		assertThat(trouble.isToBeTold("broken", 1)).isTrue();
		assertThat(trouble.isToBeTold("away", RepeatedTrouble.AGAIN.toNanos())).isTrue();
	}

	@Test
	void anErrorIsLoggedWithItsStackAndLivenessSaysSo(CapturedOutput output) {
		start(SHORT, () -> {
			throw new StackOverflowError("deep");
		});
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.steps.get() > 3);
		assertThat(output).contains("test is broken").contains("at rapport.starter.lifecycle.SupervisedLoopTest");
		assertThat(output.toString().split("test is broken", -1)).as("told once").hasSize(2);
		assertThat(this.events).first()
			.isInstanceOfSatisfying(AvailabilityChangeEvent.class,
					(it) -> assertThat(it.getState()).isEqualTo(LivenessState.BROKEN));
	}

	@Test
	void itIsWokenOutOfItsPause() {
		start(Duration.ofHours(1), () -> false);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.steps.get() == 1);
		this.loop.wake();
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.steps.get() == 2);
	}

	@Test
	void itStopsInItsPause() {
		start(Duration.ofHours(1), () -> false);
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.steps.get() == 1);
		this.loop.stop();
		assertThat(this.loop.isRunning()).isFalse();
	}

	@Test
	void aClockNeverRunsBackwards() {
		var now = Instant.parse("2026-11-27T12:00:00Z");
		long first = HybridClock.next(0, now);
		assertThat(String.valueOf(first)).hasSize(15);
		assertThat(HybridClock.next(first, now)).isEqualTo(first + 1);
		assertThat(HybridClock.next(first, now.minusSeconds(3600))).isEqualTo(first + 1);
		assertThat(HybridClock.next(0, now.plusMillis(1))).isEqualTo(first + 100);
	}

	private void start(Duration idle, SupervisedLoop.Step step) {
		this.loop = loop(idle, step);
		this.loop.start();
	}

	private SupervisedLoop loop(Duration idle, SupervisedLoop.Step step) {
		return new SupervisedLoop("test", () -> {
			this.steps.incrementAndGet();
			return step.run();
		}, idle, SHORT, this.events::add);
	}

}
