package rapport.notify.sms.smpp;

/**
 * When the next message may go out. There is no limit until the SMSC says that it is too
 * fast; then it is half as many a second each time it says so, and a little more with
 * each message it takes. Times are those of {@link System#nanoTime()}.
 */
final class SubmitPace {

	private static final double SECOND = 1e9;

	/** Messages a second when the SMSC first says that it is too fast. */
	private static final double FIRST = 10;

	private static final double SLOWEST = 1.0 / 16;

	/** From here on there is no limit again. */
	private static final double FASTEST = 200;

	private double rate = Double.POSITIVE_INFINITY;

	private long last;

	private long slowed = Long.MIN_VALUE;

	SubmitPace(long now) {
		this.last = now;
	}

	/** Returns how many nanoseconds to wait before the next message. */
	long delay(long now) {
		return Math.max(0, this.last + (long) (SECOND / this.rate) - now);
	}

	/** A message goes out. */
	void taken(long now) {
		this.last = now;
	}

	/** The SMSC took a message. */
	void answered() {
		this.rate += Math.min(1, 1 / this.rate);
		if (this.rate > FASTEST) {
			this.rate = Double.POSITIVE_INFINITY;
		}
	}

	/**
	 * The SMSC was too busy for a message that was sent at a time; those that were under
	 * way together count once.
	 */
	void throttled(long sent, long now) {
		if (this.slowed == Long.MIN_VALUE || sent - this.slowed >= 0) {
			this.rate = Math.max(SLOWEST, Math.min(this.rate, FIRST) / 2);
			this.slowed = now;
			this.last = now;
		}
	}

}
