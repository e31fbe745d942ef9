package rapport.notify.delivery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.delivery.Verdict.Go;
import rapport.notify.delivery.Verdict.Needless;
import rapport.notify.delivery.Verdict.Refuse;
import rapport.notify.delivery.Verdict.Reroute;
import rapport.notify.delivery.Verdict.Wait;
import rapport.notify.introduction.Introduction;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;
import rapport.notify.wording.Topic;

/**
 * Gathers what a message about an introduction is made from. Who is not known yet is
 * waited for; only who was erased is given up.
 */
final class TopicPolicy {

	private final Contacts contacts;

	private final Ledger ledger;

	TopicPolicy(Contacts contacts, Ledger ledger) {
		this.contacts = contacts;
		this.ledger = ledger;
	}

	Verdict about(Send send, Introduction introduction, Optional<Contact> reader, Instant expiresAt) {
		var self = introduction.participant(send.to().attendeeId());
		if (self.isEmpty() || (reader.isEmpty() && this.contacts.gone(send.to()))) {
			return new Refuse(SendState.WITHDRAWN, "erased");
		}
		var others = new ArrayList<Contact>();
		for (var other : introduction.others(send.to().attendeeId())) {
			var who = new AttendeeRef(introduction.eventId(), other.attendeeId());
			// Looked up once: whoever comes in meanwhile is found the next time.
			var known = this.contacts.find(who);
			if (known.isEmpty() && !this.contacts.gone(who)) {
				return new Wait(SendPolicy.SHORT_PAUSE);
			}
			known.ifPresent(others::add);
		}
		if (reader.isEmpty()) {
			return new Wait(SendPolicy.SHORT_PAUSE);
		}
		if (others.isEmpty()) {
			return new Refuse(SendState.WITHDRAWN, "erased");
		}
		if (Channels.UNROUTED.equals(send.reason())) {
			return new Reroute();
		}
		if (send.channel() == Channel.SMS && seenOnBadge(send)) {
			return new Needless();
		}
		return new Go(reader.get(), new Topic(introduction, self.get(), reader.get(), others), expiresAt);
	}

	private boolean seenOnBadge(Send send) {
		return this.ledger.find(send.sibling(send.kind(), Channel.BADGE))
			.filter((it) -> it.state() == SendState.DELIVERED)
			.isPresent();
	}

}
