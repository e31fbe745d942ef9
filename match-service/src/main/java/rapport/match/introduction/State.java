package rapport.match.introduction;

/** Where an introduction stands. */
public enum State {

	PROPOSED, ACCEPTED, DECLINED, LATER, EXPIRED, WITHDRAWN, MET, MISSED;

	/**
	 * Whether answers are still awaited, so that its participants get no other meanwhile.
	 */
	public boolean open() {
		return this == PROPOSED;
	}

	/** Whether an answer still counts: who said later may yet say yes. */
	boolean answerable() {
		return this == PROPOSED || this == LATER;
	}

}
