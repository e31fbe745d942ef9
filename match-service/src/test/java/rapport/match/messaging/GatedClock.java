package rapport.match.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The system's clock, which can stall whoever asks it and so stop a matcher between what
 * it consumed and what it commits.
 */
final class GatedClock extends Clock {

	private final CountDownLatch stalled = new CountDownLatch(1);

	private final CountDownLatch released = new CountDownLatch(1);

	private volatile boolean closed;

	private volatile Duration ahead = Duration.ZERO;

	/** Stalls the next who asks; it will be this much later when released. */
	void stall(Duration later) throws InterruptedException {
		this.ahead = later;
		this.closed = true;
		if (!this.stalled.await(60, TimeUnit.SECONDS)) {
			throw new AssertionError("nobody asked for the time");
		}
	}

	void release() {
		this.closed = false;
		this.released.countDown();
	}

	@Override
	public Instant instant() {
		if (this.closed) {
			this.stalled.countDown();
			try {
				this.released.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}

}
