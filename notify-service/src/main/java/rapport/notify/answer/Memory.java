package rapport.notify.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Recipient;

/** What has to be remembered about answers. */
public interface Memory {

	/**
	 * Returns the place of an answer; the same answer given again has the same.
	 * @param since when the question was asked: an answer before was to another
	 */
	Turn turn(String introductionId, AttendeeRef from, Answer answer, Instant since, Instant now);

	/** Returns what somebody answered last to an introduction. */
	Optional<Last> last(String introductionId, AttendeeRef from);

	/**
	 * The last of somebody's answers.
	 *
	 * @param answer what
	 * @param at when, or a little later
	 */
	record Last(Answer answer, Instant at) {
	}

	/** Notes an answer as it was published, unless a later one is known. */
	void restore(Reply reply);

	/** Forgets all answers of an event. */
	void eraseAll(String eventId);

	/** Returns whether a recipient may be helped: at most once in a while. */
	boolean mayHelp(Recipient recipient, String with, Duration once);

	/** Returns how often something happened to a recipient in a while, with this time. */
	long times(Recipient recipient, String what, Duration in);

	/** Returns when a recipient wrote this, if it is the last and a short while ago. */
	Optional<Instant> repeats(Recipient recipient, String text);

	/** What a recipient wrote has been dealt with. */
	void dealtWith(Recipient recipient, String text, Instant now, Duration remember);

}
