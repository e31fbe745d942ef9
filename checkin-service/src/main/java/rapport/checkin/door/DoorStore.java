package rapport.checkin.door;

import java.io.Serial;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** The decided scans of each event, and where each attendee stands. */
public interface DoorStore {

	/**
	 * What is known when a scan comes.
	 *
	 * @param decided what was decided of this scan before
	 * @param stay where its attendee stands
	 * @param attendee who she is; none if nobody is registered by that id
	 * @param present how many are in, if that was asked for
	 */
	record Known(@Nullable CheckIn decided, Stay stay, @Nullable Attendee attendee, long present) {
	}

	/**
	 * Returns what is known, all of the same moment.
	 * @param room given if it is to be counted how many are in
	 */
	Known look(EventId event, String scanId, AttendeeId attendee, @Nullable Room room);

	Optional<CheckIn> find(EventId event, String scanId);

	/**
	 * Stores all of a change and puts it on the outbox, or nothing if the scan, the stay
	 * or the attendee is not as it was.
	 * @return what was stored, with its sequence; nothing if it was not
	 */
	Optional<CheckIn> commit(Commit commit);

	/** Returns all scans of an attendee. */
	List<CheckIn> of(EventId event, AttendeeId attendee);

	/** Returns the newest scans with a conflict, open ones or settled ones. */
	List<CheckIn> conflicts(EventId event, boolean open, int limit);

	/** Returns how many conflicts are open. */
	long openConflicts(EventId event);

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
	 * @param limit how many fit in, if she comes in and that matters
	 */
	record Commit(CheckIn checkIn, Stay before, @Nullable Stay after, long revision, Instant now,
			@Nullable Limit limit) {

		Commit(CheckIn checkIn, Stay before, @Nullable Stay after, long revision, Instant now) {
			this(checkIn, before, after, revision, now, null);
		}

		/** Whatever is known of the attendee. */
		public static final long ANY_REVISION = -1;

	}

	/**
	 * Whom to count: all whose stay did not end.
	 *
	 * @param lastEnd when stays ended last; none if they never did
	 */
	record Room(@Nullable Instant lastEnd) {
	}

	/** How many may be in, of all whose stay did not end. */
	record Limit(int most, @Nullable Instant lastEnd) {
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
