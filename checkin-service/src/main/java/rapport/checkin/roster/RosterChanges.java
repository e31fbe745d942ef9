package rapport.checkin.roster;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.Stay;
import rapport.checkin.event.EventId;

/** What changed of an event's tickets, in the order of the changes. */
public interface RosterChanges {

	/**
	 * How far the changes go.
	 *
	 * @param generation another one if all was made anew: numbers of one tell nothing of
	 * another
	 * @param number of the last change
	 */
	record Mark(String generation, long number) {
	}

	/**
	 * A ticket as it is now.
	 *
	 * @param number of its last change
	 * @param attendee none if she was erased
	 */
	record Change(long number, AttendeeId id, @Nullable Attendee attendee, Stay stay) {
	}

	/** Returns how far the changes go. */
	Mark mark(EventId event);

	/**
	 * Returns changes after one number and up to another, some more than {@code limit}
	 * where one number has many; nothing if there are none.
	 */
	List<Change> between(EventId event, long after, long upTo, int limit);

}
