package rapport.notify.answer;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.notify.consent.Wish;
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
 * @param sequence grows with each different answer
 * @param ordinal how many different answers in a row there were, with this one
 */
public record Reply(String replyId, AttendeeRef from, @Nullable String introductionId, Answer answer, Channel channel,
		Instant at, long sequence, long ordinal) {

	/** Returns an answer to an introduction. */
	static Reply to(String introductionId, AttendeeRef from, Answer answer, Turn turn, Channel channel, Instant at) {
		var id = Fingerprint.of(introductionId, from.attendeeId(), answer.code(), Long.toString(turn.ordinal()));
		return new Reply(id, from, introductionId, answer, channel, at, turn.sequence(), turn.ordinal());
	}

	/** Returns an attendee's wish to stop or start. */
	public static Reply wish(AttendeeRef from, Wish wish) {
		var answer = wish.stopped() ? Answer.STOP : Answer.START;
		var id = Fingerprint.of(from.eventId(), from.attendeeId(), answer.code(), Long.toString(wish.sequence()));
		return new Reply(id, from, null, answer, wish.channel(), wish.at(), wish.sequence(), wish.times());
	}

}
