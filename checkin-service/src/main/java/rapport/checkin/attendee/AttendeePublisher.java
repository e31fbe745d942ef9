package rapport.checkin.attendee;

import java.util.Collection;

import rapport.checkin.event.EventId;

/** Tells the other services of attendees. */
public interface AttendeePublisher {

	/**
	 * Returns once all are recorded; throws if one is not, or not in time. To publish
	 * them again does no harm.
	 */
	void publish(EventId event, Collection<Attendee> attendees);

}
