package rapport.notify.consent;

import rapport.notify.contact.AttendeeRef;

/** Tells the event of an attendee what she wishes. */
public interface WishTeller {

	/**
	 * Tells a wish, and returns when that is kept safe.
	 * @throws RuntimeException if it is not
	 */
	void tell(AttendeeRef attendee, Wish wish);

}
