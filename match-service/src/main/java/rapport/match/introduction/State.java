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

}
