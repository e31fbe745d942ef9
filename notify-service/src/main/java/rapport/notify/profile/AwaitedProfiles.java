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

	private final Profiles profiles;

	private final Clock clock;

	AwaitedProfiles(Ledger ledger, Events events, Profiles profiles, Clock clock) {
		this.ledger = ledger;
		this.events = events;
		this.profiles = profiles;
		this.clock = clock;
	}

	/**
	 * Whose words are awaited.
	 *
	 * @param writers who was asked last first
	 * @param last whether nothing else was asked since
	 */
	record Awaited(List<Contact> writers, boolean last) {
	}

	/**
	 * Returns those among the attendees with a phone. Where an introduction was asked
	 * about since, as of a group for who named nothing, only those who said nothing yet;
	 * nobody if something else was asked last.
	 */
	Awaited of(List<Contact> contacts) {
		var asked = contacts.isEmpty() ? List.<Asked>of()
				: this.ledger.asked(contacts.getFirst().recipient(), contacts.stream().map(Contact::attendee).toList());
		var last = asked.isEmpty() ? Kind.PROFILE : asked.getFirst().kind();
		var writers = asked.stream()
			.filter((it) -> it.kind() == Kind.PROFILE && awaited(it))
			.flatMap((it) -> contacts.stream().filter((contact) -> contact.attendee().equals(it.attendee())))
			.filter((it) -> last == Kind.PROFILE
					|| (last == Kind.INTRODUCTION && this.profiles.find(it.attendee()).isEmpty()))
			.distinct()
			.toList();
		return new Awaited(writers, last == Kind.PROFILE);
	}

	private boolean awaited(Asked asked) {
		var now = this.clock.instant();
		return now.isBefore(asked.at().plus(AWAITED))
				&& this.events.find(asked.attendee().eventId()).filter((it) -> !it.done(now)).isPresent();
	}

}
