package rapport.notify.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;
import rapport.notify.ledger.SendState;

/**
 * Leaves people time. While two are meeting, from both said yes until they were asked
 * whether they met, neither is asked about somebody else; and that question is held up by
 * no other for long.
 */
final class Breathing {

	/** For so long it waits for the answer to another question. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Contacts contacts;

	private final Introductions introductions;

	private final Ledger ledger;

	private final MeetingTimes times;

	Breathing(Contacts contacts, Introductions introductions, Ledger ledger, MeetingTimes times) {
		this.contacts = contacts;
		this.introductions = introductions;
		this.ledger = ledger;
		this.times = times;
	}

	/** Returns whether somebody is meeting one she was introduced to. */
	boolean meets(Optional<Contact> contact, Instant now) {
		return asked(contact).anyMatch((it) -> find(it).filter((met) -> meets(met, it, now)).isPresent());
	}

	/**
	 * Returns whether somebody has another question to answer before she is asked whether
	 * she met those she was introduced to: it is clear then what an answer means.
	 */
	boolean answersFirst(Introduction agreed, Optional<Contact> contact, Instant now) {
		return now.isBefore(this.times.until(agreed).plus(PATIENCE))
				&& asked(contact).anyMatch((it) -> find(it).filter((open) -> unanswered(open, it, now)).isPresent());
	}

	private Stream<Asked> asked(Optional<Contact> contact) {
		return contact.stream()
			.flatMap((it) -> this.ledger
				.asked(it.recipient(), this.contacts.of(it.recipient()).stream().map(Contact::attendee).toList())
				.stream())
			.filter((it) -> it.kind() == Kind.INTRODUCTION);
	}

	private Optional<Introduction> find(Asked asked) {
		return this.introductions.find(asked.attendee().eventId(), asked.introductionId());
	}

	private boolean meets(Introduction introduction, Asked asked, Instant now) {
		var until = this.times.until(introduction);
		return introduction.state() == IntroductionState.ACCEPTED && introduction.meets(asked.attendee().attendeeId())
				&& now.isBefore(until.plus(PATIENCE))
				&& followUps(introduction, asked).allMatch((it) -> it.state() == SendState.PLANNED);
	}

	private Stream<Send> followUps(Introduction introduction, Asked asked) {
		return Stream.of(Channel.values())
			.map((it) -> MessageId.about(introduction.introductionId(), introduction.attempt(),
					asked.attendee().attendeeId(), Kind.FOLLOWUP, it))
			.flatMap((it) -> this.ledger.find(it).stream());
	}

	private static boolean unanswered(Introduction introduction, Asked asked, Instant now) {
		return introduction.open(now)
				&& introduction.participant(asked.attendee().attendeeId()).filter((it) -> !it.answered()).isPresent();
	}

}
