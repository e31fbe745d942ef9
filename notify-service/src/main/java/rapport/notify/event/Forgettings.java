package rapport.notify.event;

import java.util.Set;

/** The events of which something may be left that is to be forgotten. */
public interface Forgettings {

	/** Notes that all of an event is to be forgotten. Safe to be told again. */
	void add(String eventId);

	/** Returns all of them. */
	Set<String> all();

	/** Returns whether it is one of them. */
	boolean has(String eventId);

	/** Notes that nothing is left of an event. */
	void done(String eventId);

}
