package rapport.checkin.door;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;

/**
 * How many are at an event, and who. A stay that began before a given end does not count.
 */
public interface Attendance {

	/** Returns those of these attendees who are there, since when and by which door. */
	Map<AttendeeId, Presence.Here> present(EventId event, Collection<AttendeeId> attendees, @Nullable Instant lastEnd);

	/** Returns how many are there. */
	long present(EventId event, @Nullable Instant lastEnd);

	/** Returns how many were ever there. */
	long ever(EventId event);

}
