package rapport.checkin.forgetting;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/**
 * Erases from the record. Each returns once that is recorded itself, and may be repeated.
 */
public interface RecordErasure {

	/** Erases an attendee herself. */
	void erase(EventId event, AttendeeId attendee);

	/**
	 * Takes her out of what was noted of her by hand, and of what could not be
	 * understood.
	 */
	void eraseWords(EventId event, AttendeeId attendee);

	/** Erases all that belongs to an event, and last of all the event. */
	void erase(EventId event);

}
