package rapport.checkin.attendee;

import rapport.checkin.event.EventId;

/** Tells which attendee holds a ticket. */
public interface TicketIds {

	/**
	 * Returns the id of whoever holds, or would hold, a ticket; the same for all that has
	 * the same exact form.
	 */
	AttendeeId of(EventId event, String ticket);

}
