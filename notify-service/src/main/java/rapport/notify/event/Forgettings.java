package rapport.notify.event;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** The events of which something may be left that is to be forgotten. */
public interface Forgettings {

	/**
	 * Notes that all is to be forgotten that was said of an event up to a time. Safe to
	 * be told again.
	 */
	void add(String eventId, Instant until);

	/** Returns all of them. */
	Set<String> all();

	/** Returns up to when it is said what is to be forgotten, if it is one of them. */
	Optional<Instant> until(String eventId);

	/** Notes that nothing is left of an event. */
	void done(String eventId);

}
