package rapport.notify.event;

import java.util.Optional;

/** The events known. */
public interface Events {

	/** Stores an event, unless a newer revision of it is known. */
	void put(Event event);

	void erase(String eventId);

	Optional<Event> find(String eventId);

}
