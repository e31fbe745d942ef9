package rapport.checkin.desk;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** Forgets what the console shows. */
public interface Desk {

	/** Forgets all of an event. */
	void forget(EventId event);

	/** Forgets which introductions an attendee is in. */
	void forget(EventId event, AttendeeId attendee);

}
