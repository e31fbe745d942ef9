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
 * @param kind what it is for
 * @param channel how it travels
 * @param state how far it came
 * @param at when it came there
 * @param parts text message segments; 0 before it is sent and for a badge
 * @param reason why it failed, expired or was withdrawn: a short code
 */
public record Send(MessageId id, AttendeeRef to, @Nullable String introductionId, Kind kind, Channel channel,
		SendState state, Instant at, int parts, @Nullable String reason) {

	/** Returns a message about an introduction, not sent yet. */
	public static Send about(String introductionId, AttendeeRef to, Kind kind, Channel channel, Instant now) {
		var id = MessageId.of(introductionId, to.attendeeId(), kind, channel);
		return new Send(id, to, introductionId, kind, channel, SendState.PLANNED, now, 0, null);
	}

	/** Returns a message that answers an attendee's words, not sent yet. */
	public static Send answering(String cause, AttendeeRef to, Kind kind, Channel channel, Instant now) {
		var id = MessageId.of(cause, to.attendeeId(), kind, channel);
		return new Send(id, to, null, kind, channel, SendState.PLANNED, now, 0, null);
	}

	/**
	 * Returns the same message with a reason: for a planned one, why it is to be sent.
	 */
	public Send because(String why) {
		return new Send(this.id, this.to, this.introductionId, this.kind, this.channel, this.state, this.at, this.parts,
				why);
	}

	/** Returns the id that a message of this kind has on another channel. */
	public MessageId on(Channel other) {
		return MessageId.of((this.introductionId != null) ? this.introductionId : "", this.to.attendeeId(), this.kind,
				other);
	}

	/** Returns the id that a message of another kind has on this channel. */
	public MessageId as(Kind other) {
		return MessageId.of((this.introductionId != null) ? this.introductionId : "", this.to.attendeeId(), other,
				this.channel);
	}

}
