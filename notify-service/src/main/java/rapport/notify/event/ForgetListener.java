package rapport.notify.event;

/** Is told which events are to be forgotten; each feature forgets its own. */
public interface ForgetListener {

	/**
	 * Forgets all of an event. Safe to be told again.
	 * @throws RuntimeException if not all of it could be forgotten
	 */
	void forget(String eventId);

}
