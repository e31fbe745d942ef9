package rapport.notify.sms.smpp;

/**
 * What became of a segment that was submitted.
 *
 * @param kind what
 * @param id the SMSC's id of what it has taken; may be empty
 * @param status the command status with which it has refused
 */
record SegmentOutcome(Kind kind, String id, int status) {

	enum Kind {

		/** The SMSC has taken it. */
		TAKEN,
		/** The SMSC has refused it. */
		REFUSED,
		/** It surely did not go out. */
		UNSENT,
		/** It may or may not have been taken. */
		UNANSWERED,
		/** It does not fit SMPP. */
		MALFORMED

	}

	static SegmentOutcome taken(String id) {
		return new SegmentOutcome(Kind.TAKEN, id, 0);
	}

	static SegmentOutcome refused(int status) {
		return new SegmentOutcome(Kind.REFUSED, "", status);
	}

	static SegmentOutcome of(Kind kind) {
		return new SegmentOutcome(kind, "", 0);
	}

	/** Returns whether it was refused because messages come too fast. */
	boolean tooFast() {
		return this.kind == Kind.REFUSED && SubmitStatus.meaning(this.status) == SubmitStatus.Meaning.TOO_FAST;
	}

}
