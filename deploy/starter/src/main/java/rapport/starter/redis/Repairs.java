package rapport.starter.redis;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** Lets a working copy be made anew a few times within some minutes. */
final class Repairs {

	private static final int MOST = 8;

	private static final Duration WITHIN = Duration.ofMinutes(10);

	private final Deque<Long> times = new ArrayDeque<>();

	/** Returns whether it may be made anew now; counts it then. */
	synchronized boolean mayBe(long nanoTime) {
		while (!this.times.isEmpty() && nanoTime - this.times.getFirst() > WITHIN.toNanos()) {
			this.times.removeFirst();
		}
		if (this.times.size() == MOST) {
			return false;
		}
		this.times.addLast(nanoTime);
		return true;
	}

}
