package rapport.notify.ledger;

/** Whether a message may be submitted now. */
public sealed interface Claim {

	/**
	 * It may, by the caller and by nobody else, once.
	 *
	 * @param reference 0 to 65535; comes back in status reports of providers that support
	 * it
	 */
	record Granted(int reference) implements Claim {
	}

	/** It may not: the recipient said STOP. The message is withdrawn. */
	record Stopped() implements Claim {
	}

	/**
	 * Not yet: STOP is confirmed only when nothing to the recipient is under way any
	 * more.
	 */
	record Busy() implements Claim {
	}

	/** It is or was in someone's hands already. */
	record Taken() implements Claim {
	}

}
