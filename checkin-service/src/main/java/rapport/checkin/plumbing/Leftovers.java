package rapport.checkin.plumbing;

/**
 * What is left of a feature's part of a working copy that was lost. It goes before all is
 * read again: what is recorded counts as known where it is as new, also if half of it is
 * gone.
 */
public interface Leftovers {

	/** Takes away what is left of an event, but for what may not be recorded yet. */
	void clear(String eventId);

	/** All was read: puts back what was not recorded yet. */
	default void putBack(String eventId) {
	}

}
