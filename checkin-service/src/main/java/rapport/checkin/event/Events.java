package rapport.checkin.event;

import java.util.List;
import java.util.Optional;

/** The events there are. */
public interface Events {

	/** Stores the event; answers whether it is new. */
	boolean put(Event event);

	Optional<Event> find(EventId id);

	/** All events, by their ids. */
	List<Event> all();

}
