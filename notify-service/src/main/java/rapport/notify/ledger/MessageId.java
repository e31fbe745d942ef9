package rapport.notify.ledger;

import rapport.notify.contact.Fingerprint;

/**
 * The id of a message. It derives from what the message is about, so that a message is
 * one message however often it is tried to be sent.
 *
 * @param value 32 hexadecimal digits
 */
public record MessageId(String value) {

	/**
	 * Returns the id of a message.
	 * @param cause the introduction's id; for a message that is about none, what it
	 * answers
	 * @param attendeeId who gets it
	 * @param kind what it is for
	 * @param channel how it travels
	 */
	public static MessageId of(String cause, String attendeeId, Kind kind, Channel channel) {
		return new MessageId(Fingerprint.of(cause, attendeeId, kind.code(), channel.code()));
	}

}
