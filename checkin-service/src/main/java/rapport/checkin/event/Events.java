package rapport.checkin.event;

import java.util.List;
import java.util.Optional;

/** The events there are. */
public interface Events {

	/** Stores the event; answers whether it is new. */
	boolean put(Event event);

	Optional<Event> find(EventId id);

	/**
	 * Returns an event.
	 * @throws UnknownEventException if there is none
	 */
	default Event get(EventId id) {
		return find(id).orElseThrow(UnknownEventException::new);
	}

	/**
	 * Returns the event that has an id.
	 * @throws UnknownEventException if there is none
	 * @throws InvalidEventException if it is no event's id
	 */
	default Event get(String id) {
		return get(new EventId(id));
	}

	/** All events, by their ids. */
	List<Event> all();

}
