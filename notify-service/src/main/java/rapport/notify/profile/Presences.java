package rapport.notify.profile;

import rapport.notify.contact.AttendeeRef;

/** Who is at an event now, as the doors say. */
public interface Presences {

	/**
	 * Notes whether an attendee is there.
	 * @param sequence of what the door recorded; an earlier one changes nothing
	 */
	void put(AttendeeRef attendee, boolean present, long sequence);

	/** Returns whether an attendee came in and did not leave since. */
	boolean present(AttendeeRef attendee);

	void erase(AttendeeRef attendee);

	void eraseAll(String eventId);

}
