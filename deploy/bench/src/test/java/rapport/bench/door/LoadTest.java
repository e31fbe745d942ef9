package rapport.bench.door;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadTest {

	private final Load load = new Load(new Processors());

	/** Answers one call at a time; the first keeps all others waiting. */
	private static class OneAtATime implements Target {

		private static final Duration STALL = Duration.ofMillis(300);

		private final ReentrantLock counter = new ReentrantLock();

		private final AtomicBoolean stalled = new AtomicBoolean();

		@Override
		public String name() {
			return "one at a time";
		}

		@Override
		public Line open() throws IOException {
			return new Line() {
				@Override
				public void call() throws InterruptedException {
					OneAtATime.this.counter.lock();
					try {
						if (OneAtATime.this.stalled.compareAndSet(false, true)) {
							var _ = new CountDownLatch(1).await(STALL.toMillis(), TimeUnit.MILLISECONDS);
						}
					}
					finally {
						OneAtATime.this.counter.unlock();
					}
				}

				@Override
				public void close() {
					// Nothing is open.
				}
			};
		}

	}

	/** Many more calls come during the stall than there are callers to wait in it. */
	@Test
	void whoeverComesWhileAnswersStandStillIsTimedFromWhenSheCame() throws IOException, InterruptedException {
		var measured = this.load.arriving(new OneAtATime(), 2_000, Duration.ofMillis(500));

		assertThat(measured.longerThan(0)).isEqualTo(1_000);
		assertThat(measured.longerThan(50)).as("some 600 came, 500 of them early").isGreaterThan(400);
	}

	@Test
	void callsComeAsOftenAsAskedForAndNotEvenly() {
		var schedule = Load.schedule(1_000, Duration.ofSeconds(20));

		assertThat(schedule).hasSize(20_000).isSorted();
		assertThat(schedule[19_999] / 1e9).isBetween(19.0, 21.0);
		long crowded = Arrays.stream(schedule).map((it) -> it / 1_000_000).distinct().count();
		assertThat(20_000 - crowded).as("that fall into another's millisecond").isGreaterThan(5_000);
	}

	@Test
	void aCallThatFailsEndsTheMeasurement() {
		var broken = new OneAtATime() {
			@Override
			public Line open() throws IOException {
				throw new IOException("away");
			}
		};
		assertThatThrownBy(() -> this.load.most(broken, 2, Duration.ofMillis(10))).hasMessageContaining("away");
	}

}
