package rapport.checkin.door;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** Who came and went, and when. */
public interface ScanHistory {

	/**
	 * Returns the scans by which these attendees came in or left and that were not
	 * undone, the newest first; nothing for who never came.
	 */
	Map<AttendeeId, List<CheckIn>> movements(EventId event, Collection<AttendeeId> attendees);

}
