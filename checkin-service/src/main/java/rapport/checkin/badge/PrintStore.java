package rapport.checkin.badge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import rapport.checkin.event.EventId;

/** The working copy of whose badges were printed, and when. */
public interface PrintStore {

	/** Stores a print; the same again changes nothing. */
	void put(BadgePrint print);

	Map<AttendeeId, Instant> last(EventId event, Collection<AttendeeId> attendees);

	/** Returns the last prints of one attendee's badge, at most 20. */
	List<BadgePrint> of(EventId event, AttendeeId attendee);

	/** Removes all of one attendee. */
	void forget(EventId event, AttendeeId attendee);

	/** Removes all of an event. */
	void forget(EventId event);

}
