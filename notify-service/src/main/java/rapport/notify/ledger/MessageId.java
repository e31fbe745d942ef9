package rapport.notify.ledger;

import rapport.notify.contact.Fingerprint;

/**
 * The id of a message. It derives from what the message is about, so that a message is
 * one message however often it is tried to be sent.
 *
 * @param shard which part of the ledger the message is in, from 0
 * @param value 32 hexadecimal digits
 */
public record MessageId(int shard, String value) {

	/** How many parts the ledger has. An attendee's messages are in one of them. */
	public static final int SHARDS = 16;

	/**
	 * Returns the id of a message about an introduction. Who is asked again, after a
	 * later, is asked by another message.
	 * @param attempt of the introduction, from 1
	 */
	public static MessageId about(String introductionId, int attempt, String attendeeId, Kind kind, Channel channel) {
		return of((attempt > 1) ? introductionId + "/" + attempt : introductionId, attendeeId, kind, channel);
	}

	/**
	 * Returns the id of a message.
	 * @param cause what it answers, or is about
	 * @param attendeeId who gets it
	 * @param kind what it is for
	 * @param channel how it travels
	 */
	public static MessageId of(String cause, String attendeeId, Kind kind, Channel channel) {
		return known(attendeeId, Fingerprint.of(cause, attendeeId, kind.code(), channel.code()));
	}

	/** Returns the id that a message to an attendee was published with. */
	public static MessageId known(String attendeeId, String value) {
		return new MessageId(shard(attendeeId), value);
	}

	/** Returns the part of the ledger that an attendee's messages are in. */
	public static int shard(String attendeeId) {
		return Math.floorMod(attendeeId.hashCode(), SHARDS);
	}

}
