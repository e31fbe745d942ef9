package rapport.checkin.attendee;

import java.util.Collection;

import rapport.checkin.event.EventId;

/** Takes attendees out of the record. */
public interface AttendeeErasure {

	/** Returns once their erasure is recorded; may be repeated. */
	void erase(EventId event, Collection<AttendeeId> attendees);

}
