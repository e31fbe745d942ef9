package rapport.notify.answer;

import java.time.Duration;
import java.time.Instant;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

/** What has to be remembered about answers. */
public interface Memory {

	/** Returns the place of an answer; the same answer given again has the same. */
	Turn turn(String introductionId, AttendeeRef from, Answer answer, Instant now);

	/** Notes an answer as it was published, unless a later one is known. */
	void restore(Reply reply);

	/** Forgets all answers of an event. */
	void eraseAll(String eventId);

	/** Returns whether a recipient may be helped: at most once in a while. */
	boolean mayHelp(Recipient recipient, String with, Duration once);

	/** Returns whether this is what a recipient wrote last, a short while ago. */
	boolean repeats(Recipient recipient, String text);

	/** What a recipient wrote has been dealt with. */
	void dealtWith(Recipient recipient, String text, Duration remember);

}
