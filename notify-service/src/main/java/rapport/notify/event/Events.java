package rapport.notify.event;

import java.util.Optional;

/** The events known. */
public interface Events {

	void put(Event event);

	Optional<Event> find(String eventId);

}
