package rapport.notify.delivery;

/**
 * Remembers which introduction each badge shows, so that taking one off does not take off
 * the next.
 */
public interface Board {

	void shows(String eventId, String badge, String introductionId);

	/** Returns whether the badge showed this introduction; it does no longer. */
	boolean takeOff(String eventId, String badge, String introductionId);

	/** Forgets what the badges of an event show. */
	void eraseAll(String eventId);

}
