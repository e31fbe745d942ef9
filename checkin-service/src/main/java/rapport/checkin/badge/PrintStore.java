package rapport.checkin.badge;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** The working copy of whose badges were printed last, and when. */
public interface PrintStore {

	/** Stores a print unless a later one is stored. */
	void put(EventId event, AttendeeId attendee, Instant at);

	Map<AttendeeId, Instant> last(EventId event, Collection<AttendeeId> attendees);

	/** Removes all of an event. */
	void forget(EventId event);

}
