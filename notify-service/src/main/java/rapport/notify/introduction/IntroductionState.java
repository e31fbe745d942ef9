package rapport.notify.introduction;

/** Where an introduction stands. */
public enum IntroductionState {

	PROPOSED, ACCEPTED, DECLINED, LATER, EXPIRED, WITHDRAWN, MET, MISSED;

	/** Returns whether all who are in said yes, whatever came of it. */
	public boolean agreed() {
		return this == ACCEPTED || this == MET || this == MISSED;
	}

	/** Returns whether nobody waits for anything any more, as it stands. */
	public boolean over() {
		return this != PROPOSED && this != ACCEPTED;
	}

}
