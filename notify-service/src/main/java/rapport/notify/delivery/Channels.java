package rapport.notify.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;

/** Chooses how a message travels: by a badge that is online, else by the phone. */
final class Channels {

	/**
	 * The reason of a planned message whose channel waits for the contact to be known.
	 */
	static final String UNROUTED = "unrouted";

	private final Contacts contacts;

	private final Ledger ledger;

	private final SmsGateway sms;

	private final BadgeGateway badges;

	Channels(Contacts contacts, Ledger ledger, SmsGateway sms, BadgeGateway badges) {
		this.contacts = contacts;
		this.ledger = ledger;
		this.sms = sms;
		this.badges = badges;
	}

	/** Returns a message on the channel that suits the attendee now. */
	Send route(Send send, Instant now) {
		var before = (send.kind() == Kind.FOLLOWUP) ? usedBefore(send) : Optional.<Channel>empty();
		var channel = before.or(() -> this.contacts.find(send.to()).map(this::channel));
		var routed = send.through(channel.orElse(Channel.SMS), now);
		return channel.isPresent() ? routed : routed.because(UNROUTED);
	}

	/** Returns whether a message that a badge may not confirm is worth a text message. */
	boolean canText(Send send, Contact contact) {
		boolean worth = send.kind() == Kind.INTRODUCTION || send.kind() == Kind.MEETING;
		return worth && contact.phone() != null && this.sms.enabled();
	}

	/**
	 * Returns the channel on which an attendee was told where to meet. A text message is
	 * only sent where the badge did not confirm.
	 */
	private Optional<Channel> usedBefore(Send send) {
		return Stream.of(Channel.SMS, Channel.BADGE)
			.filter((it) -> this.ledger.find(send.sibling(Kind.MEETING, it))
				.filter((meeting) -> meeting.state().wentOut())
				.isPresent())
			.findFirst();
	}

	private Channel channel(Contact contact) {
		boolean phone = contact.phone() != null && this.sms.enabled();
		boolean online = contact.badge() != null && this.badges.online(contact.attendee().eventId(), contact.badge());
		return (online || (!phone && contact.badge() != null)) ? Channel.BADGE : Channel.SMS;
	}

}
