package rapport.notify.profile;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import rapport.notify.contact.Contact;
import rapport.notify.event.Events;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;

/** Tells of whom it is awaited what she says of herself. */
final class AwaitedProfiles {

	/** For so long what she writes is taken for an answer. */
	private static final Duration AWAITED = Duration.ofHours(12);

	private final Ledger ledger;

	private final Events events;

	private final Clock clock;

	AwaitedProfiles(Ledger ledger, Events events, Clock clock) {
		this.ledger = ledger;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Returns those among the attendees with a phone, who was asked last first; nobody if
	 * something else was asked last.
	 */
	List<Contact> of(List<Contact> contacts) {
		if (contacts.isEmpty()) {
			return List.of();
		}
		var asked = this.ledger.asked(contacts.getFirst().recipient(),
				contacts.stream().map(Contact::attendee).toList());
		if (asked.isEmpty() || asked.getFirst().kind() != Kind.PROFILE) {
			return List.of();
		}
		return asked.stream()
			.filter((it) -> it.kind() == Kind.PROFILE && awaited(it))
			.flatMap((it) -> contacts.stream().filter((contact) -> contact.attendee().equals(it.attendee())))
			.distinct()
			.toList();
	}

	private boolean awaited(Asked asked) {
		var now = this.clock.instant();
		return now.isBefore(asked.at().plus(AWAITED))
				&& this.events.find(asked.attendee().eventId()).filter((it) -> !it.done(now)).isPresent();
	}

}
