package rapport.checkin.badge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** Whose badges were printed, and when. */
public interface BadgePrints {

	/**
	 * Returns once a print is recorded; throws if it is not, or not in time. The same
	 * print again changes nothing.
	 */
	void record(BadgePrint print);

	/** Returns when the badges of these attendees were printed last. */
	Map<AttendeeId, Instant> last(EventId event, Collection<AttendeeId> attendees);

	/** Returns the last prints of one attendee's badge, at most 20. */
	List<BadgePrint> of(EventId event, AttendeeId attendee);

	/**
	 * A badge that was printed.
	 *
	 * @param printId the same when the same is recorded again
	 * @param by who printed it
	 * @param note why it was printed anew
	 */
	record BadgePrint(EventId event, String printId, AttendeeId attendee, Instant at, String by,
			@Nullable String note) {
	}

}
