package rapport.checkin.door;

/** What a scan came to. */
public sealed interface Verdict {

	/**
	 * She is in now.
	 *
	 * @param first whether for the first time
	 */
	record Admitted(boolean first) implements Verdict {
	}

	/** She was in before, by another scan; nothing changed. */
	record AlreadyIn() implements Verdict {
	}

	/** She is out now. */
	record Left() implements Verdict {
	}

	/** She was not in, so she cannot leave; nothing changed. */
	record NotIn() implements Verdict {
	}

	/** Nothing changed. */
	record Refused(Reason reason) implements Verdict {
	}

}
