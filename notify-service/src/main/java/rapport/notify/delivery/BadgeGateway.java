package rapport.notify.delivery;

import rapport.notify.wording.BadgeMessage;

/** Brings messages to badges. */
public interface BadgeGateway {

	/** Returns whether the broker of the badges can be reached now. */
	boolean ready();

	/** Returns whether a badge has said that it is online. */
	boolean online(String eventId, String badge);

	/**
	 * Shows a message about an introduction, now or when the badge comes online, until
	 * the message expires.
	 */
	Submission show(String eventId, String badge, BadgeMessage message);

	/** Shows a message if the badge is online now. */
	Submission tell(String eventId, String badge, BadgeMessage message);

	/** Takes off what is shown. */
	Submission clear(String eventId, String badge);

}
