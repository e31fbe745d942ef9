package rapport.checkin.attendee;

import java.util.Collection;
import java.util.Set;

import rapport.checkin.event.EventId;

/** Who is at an event now. */
public interface Presence {

	/** Returns those of these attendees who are there. */
	Set<AttendeeId> present(EventId event, Collection<AttendeeId> attendees);

}
