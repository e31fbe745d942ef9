package rapport.notify.consent;

import java.time.Instant;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.ledger.Channel;

/** Tells the event of an attendee what she wishes. */
public interface WishTeller {

	/**
	 * Tells a wish, and returns when that is kept safe.
	 * @param stopped whether she wants nothing more
	 * @param times how often she changed her mind
	 * @throws RuntimeException if it is not kept safe
	 */
	void tell(AttendeeRef attendee, boolean stopped, long times, Channel channel, Instant at);

}
