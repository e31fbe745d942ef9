package rapport.notify.answer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Fingerprint;
import rapport.notify.ledger.Channel;

/**
 * An attendee answered an introduction, or wishes to stop or start.
 *
 * @param replyId the same for the same answer given again
 * @param from who
 * @param introductionId which introduction; none for stop and start
 * @param answer what
 * @param channel how it came
 * @param at when it came
 */
public record Reply(String replyId, AttendeeRef from, @Nullable String introductionId, Answer answer, Channel channel,
		Instant at) {

	/** Returns an answer to an introduction, the attendee's n-th different one. */
	static Reply to(String introductionId, AttendeeRef from, Answer answer, long n, Channel channel, Instant at) {
		var id = Fingerprint.of(introductionId, from.attendeeId(), answer.code(), Long.toString(n));
		return new Reply(id, from, introductionId, answer, channel, at);
	}

	/** Returns the wish to stop or start, after n changes of mind. */
	public static Reply wish(AttendeeRef from, Answer answer, long n, Channel channel, Instant at) {
		var id = Fingerprint.of(from.eventId(), from.attendeeId(), answer.code(), Long.toString(n));
		return new Reply(id, from, null, answer, channel, at);
	}

}
