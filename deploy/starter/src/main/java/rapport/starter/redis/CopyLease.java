package rapport.starter.redis;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Keeps the lease while the copy is made; renews it beside that. */
final class CopyLease implements AutoCloseable {

	private static final Duration EVERY = Duration.ofSeconds(2);

	private final CopyMarker marker;

	private final Semaphore ended = new Semaphore(0);

	private volatile boolean ours = true;

	CopyLease(CopyMarker marker) {
		this.marker = marker;
		Thread.ofVirtual().name("copy-lease").start(this::renew);
	}

	private void renew() {
		try {
			while (this.ours && !this.ended.tryAcquire(EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
				this.ours = this.marker.renew();
			}
		}
		catch (InterruptedException ex) {
			this.ours = false;
		}
		catch (RuntimeException ex) {
			// Redis is away: whether it still knows the lease nobody can tell.
			this.ours = false;
		}
	}

	/** Throws if it may be another instance's by now. */
	void require() {
		if (!this.ours) {
			throw new WorkingCopy.LostException("Redis was lost or away while the working copy was made");
		}
	}

	/** Asks Redis, and throws if it is not ours. */
	void confirm() {
		require();
		this.ours = this.marker.renew();
		require();
	}

	@Override
	public void close() {
		this.ended.release();
	}

}
