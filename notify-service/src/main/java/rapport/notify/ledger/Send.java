package rapport.notify.ledger;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.AttendeeRef;

/**
 * A message in the ledger.
 *
 * @param id its id
 * @param to who gets it
 * @param introductionId which introduction it is about, if any
 * @param attempt of that introduction; 1 if it is about none
 * @param kind what it is for
 * @param channel how it travels
 * @param state how far it came
 * @param at when it came there
 * @param parts text message segments; 0 before it is sent and for a badge
 * @param reason why it failed, expired or was withdrawn: a short code
 * @param trace by what it is found again
 */
public record Send(MessageId id, AttendeeRef to, @Nullable String introductionId, int attempt, Kind kind,
		Channel channel, SendState state, Instant at, int parts, @Nullable String reason, Trace trace) {

	/** Returns a message about an attempt of an introduction, not sent yet. */
	public static Send about(String introductionId, int attempt, AttendeeRef to, Kind kind, Channel channel,
			Instant now) {
		var id = MessageId.about(introductionId, attempt, to.attendeeId(), kind, channel);
		return new Send(id, to, introductionId, attempt, kind, channel, SendState.PLANNED, now, 0, null, Trace.NONE);
	}

	/** Returns a message that answers an attendee's words, not sent yet. */
	public static Send answering(String cause, AttendeeRef to, Kind kind, Channel channel, Instant now) {
		var id = MessageId.of(cause, to.attendeeId(), kind, channel);
		return new Send(id, to, null, 1, kind, channel, SendState.PLANNED, now, 0, null, Trace.NONE);
	}

	/**
	 * Returns a message that answers an attendee's reply to an introduction, not sent
	 * yet.
	 * @param why what is to be said, as a short code
	 */
	public static Send replying(String cause, AttendeeRef to, String introductionId, String why, Channel channel,
			Instant now) {
		var id = MessageId.of(cause, to.attendeeId(), Kind.ANSWER, channel);
		return new Send(id, to, introductionId, 1, Kind.ANSWER, channel, SendState.PLANNED, now, 0, why, Trace.NONE);
	}

	/**
	 * Returns the same message with a reason: for a planned one, why it is to be sent.
	 */
	public Send because(String why) {
		return new Send(this.id, this.to, this.introductionId, this.attempt, this.kind, this.channel, this.state,
				this.at, this.parts, why, this.trace);
	}

	/** Returns a message of this kind on a channel, not sent yet. */
	public Send through(Channel other, Instant now) {
		return new Send(sibling(this.kind, other), this.to, this.introductionId, this.attempt, this.kind, other,
				SendState.PLANNED, now, 0, null, Trace.NONE);
	}

	/** Returns the id that a message of a kind has on a channel. */
	public MessageId sibling(Kind otherKind, Channel otherChannel) {
		return MessageId.about((this.introductionId != null) ? this.introductionId : "", this.attempt,
				this.to.attendeeId(), otherKind, otherChannel);
	}

}
