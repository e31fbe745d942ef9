package rapport.notify.answer;

import java.time.Duration;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

/** What has to be remembered about answers. */
public interface Memory {

	/**
	 * Returns how many different answers in a row an attendee has given to an
	 * introduction, with this one.
	 */
	long count(String introductionId, AttendeeRef from, Answer answer);

	/** Returns whether a recipient may be helped: at most once in a while. */
	boolean mayHelp(Recipient recipient, String with, Duration once);

}
