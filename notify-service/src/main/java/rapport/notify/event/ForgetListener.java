package rapport.notify.event;

import java.time.Instant;

/** Is told which events are to be forgotten; each feature forgets its own. */
public interface ForgetListener {

	/**
	 * Forgets all of an event. Safe to be told again.
	 * @param until up to when it was said; who was registered later is of a new event of
	 * the same id
	 * @throws RuntimeException if not all of it could be forgotten
	 */
	void forget(String eventId, Instant until);

}
