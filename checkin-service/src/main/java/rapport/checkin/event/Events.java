package rapport.checkin.event;

import java.io.Serial;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events there are. */
public interface Events {

	/**
	 * Stores an event unless a newer revision of it is stored; answers whether it is new.
	 */
	boolean put(Event event);

	/** Stores what was recorded, as {@link #put} does, while all is made anew. */
	void restore(Event event);

	Optional<Event> find(EventId id);

	/**
	 * Returns an event as it is this moment, where others may have changed it just now.
	 */
	default Optional<Event> current(EventId id) {
		return find(id);
	}

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

	/** Removes an event; from now on it is being forgotten. */
	void beginForgetting(EventId id);

	/** Returns the events that are being forgotten. */
	Set<EventId> forgetting();

	/** Removes the last traces of an event; its id may be used anew. */
	void endForgetting(EventId id);

	/** Removes an event of which the record says that it is forgotten. */
	void remove(EventId id);

	/** There is no such event. */
	final class UnknownEventException extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;

		UnknownEventException() {
			super("There is no such event");
		}

	}

}
