package rapport.checkin.attendee;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import rapport.checkin.event.EventId;

/** Who is at an event now. */
public interface Presence {

	/** Returns those of these attendees who are there, since when and by which door. */
	Map<AttendeeId, Here> present(EventId event, Collection<AttendeeId> attendees);

	/**
	 * Where an attendee came in, and when.
	 *
	 * @param door the kiosk's name; empty if that was lost
	 */
	record Here(Instant since, String door) {
	}

}
