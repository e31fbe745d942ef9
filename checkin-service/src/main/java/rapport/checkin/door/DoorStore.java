package rapport.checkin.door;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** The decided scans of each event, and where each attendee stands. */
public interface DoorStore {

	/**
	 * What is known when a scan comes.
	 *
	 * @param decided what was decided of this scan before
	 * @param stay where its attendee stands
	 */
	record Known(@Nullable CheckIn decided, Stay stay) {
	}

	Known look(EventId event, String scanId, AttendeeId attendee);

	Optional<CheckIn> find(EventId event, String scanId);

	/**
	 * Stores all of a change and puts it on the outbox, or nothing if the scan, the stay
	 * or the attendee is not as it was.
	 * @return what was stored, with its sequence; nothing if it was not
	 */
	Optional<CheckIn> commit(Commit commit);

	/** Returns all scans of an attendee. */
	List<CheckIn> of(EventId event, AttendeeId attendee);

	/** Removes where an attendee stands. */
	void remove(EventId event, AttendeeId attendee);

	/** Removes all of an event. */
	void forget(EventId event);

}
