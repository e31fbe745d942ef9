package rapport.notify.ledger;

/** Whether a message may be submitted now. */
public sealed interface Claim {

	/**
	 * It may, by the caller and by nobody else, once.
	 *
	 * @param send the message, which is sending now, with the reference to submit it with
	 */
	record Granted(Send send) implements Claim {
	}

	/**
	 * It may not: the recipient said STOP.
	 *
	 * @param send the message, which is withdrawn now
	 */
	record Stopped(Send send) implements Claim {
	}

	/**
	 * Not yet: STOP is confirmed only when nothing to the recipient is under way any
	 * more, and right after START it may still be taken back.
	 */
	record Busy() implements Claim {
	}

	/** It is or was in someone's hands already. */
	record Taken() implements Claim {
	}

}
