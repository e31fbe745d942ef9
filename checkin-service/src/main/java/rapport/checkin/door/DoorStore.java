package rapport.checkin.door;

import java.io.Serial;
import java.time.Instant;
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

	/**
	 * A change that holds only if nothing else changed meanwhile.
	 *
	 * @param checkIn what is to be stored; its sequence is that of the version it
	 * replaces, 0 for a new one
	 * @param before where the attendee stood
	 * @param after where she stands then; none if that does not change
	 * @param revision of what was known of her; 0 for nothing
	 */
	record Commit(CheckIn checkIn, Stay before, @Nullable Stay after, long revision, Instant now) {

		/** Whatever is known of the attendee. */
		public static final long ANY_REVISION = -1;

	}

	/** So many change the same attendee at once that a scan could not be decided. */
	final class BusyException extends RuntimeException {

		@Serial
		private static final long serialVersionUID = 1L;

		BusyException() {
			super("The same attendee is being changed by others");
		}

	}

}
