package rapport.checkin.door;

import org.jspecify.annotations.Nullable;

/** What the ledger says to a scan. */
public sealed interface Claim {

	/**
	 * The scan has an answer, from now on or since it came before.
	 *
	 * @param unpublished the change that it made, unless it made none or that is recorded
	 */
	record Decided(Answer answer, @Nullable PresenceChanged unpublished) implements Claim {
	}

	/** The scan's id was used for another ticket or the other way. */
	record IdReused() implements Claim {
	}

}
