package rapport.checkin.door;

/** What a scan gets. */
public sealed interface Claim {

	/**
	 * The scan has an answer, from now on or since it came before.
	 *
	 * @param recording to be awaited before the answer is given
	 */
	record Decided(CheckIn checkIn, Recording recording) implements Claim {
	}

	/** The scan's id was used for another ticket or the other way. */
	record IdReused() implements Claim {
	}

}
