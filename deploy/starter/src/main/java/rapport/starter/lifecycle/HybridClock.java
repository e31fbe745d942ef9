package rapport.starter.lifecycle;

import java.time.Instant;

/**
 * Makes numbers that only grow, even if it is forgotten which was the last: the time does
 * not run backwards. They have at most 15 digits, so that a double holds them.
 */
public final class HybridClock {

	private static final long A_MILLISECOND = 100;

	private HybridClock() {
	}

	/** Returns the greatest number that a time's own is. */
	public static long last(Instant time) {
		return time.toEpochMilli() * A_MILLISECOND + A_MILLISECOND - 1;
	}

	/** Returns a number greater than the last; the time's own where that is greater. */
	public static long next(long last, Instant now) {
		return Math.max(last + 1, now.toEpochMilli() * A_MILLISECOND);
	}

}
