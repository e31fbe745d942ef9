package rapport.notify.sms.smpp;

/** How long to wait: twice as long each time in vain, from a first time to a longest. */
final class Backoff {

	private final long first;

	private final long longest;

	private long next;

	private boolean counting;

	Backoff(long firstMillis, long longestMillis) {
		this.first = firstMillis;
		this.longest = longestMillis;
		this.next = firstMillis;
	}

	/** Returns how long to wait next. */
	synchronized long next() {
		return this.next;
	}

	/** Returns how long to wait now; next time it is longer. */
	synchronized long step() {
		long now = this.next;
		this.counting = true;
		this.next = Math.min(2 * now, this.longest);
		return now;
	}

	/** Returns whether it was in vain since it last went well. */
	synchronized boolean counting() {
		return this.counting;
	}

	/** It went well. */
	synchronized void reset() {
		this.next = this.first;
		this.counting = false;
	}

}
