package rapport.notify.answer;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;

/** The questions a person was asked, and which of them an answer is to. */
final class Questions {

	/** Of what was asked longer ago an answer does not speak. */
	private static final Duration RECENT = Duration.ofHours(6);

	private final Introductions introductions;

	private final AwaitedAnswers awaited;

	private final Ledger ledger;

	private final Memory memory;

	Questions(Introductions introductions, Events events, Ledger ledger, Memory memory) {
		this.introductions = introductions;
		this.awaited = new AwaitedAnswers(events);
		this.ledger = ledger;
		this.memory = memory;
	}

	/**
	 * Returns the questions that are open for an answer and were asked before a time, the
	 * newest first; those of the channel, if there are any, else of whichever.
	 */
	List<Asked> open(List<Contact> contacts, Answer answer, Channel channel, Instant before, Instant now) {
		var open = asked(contacts).stream()
			.filter((it) -> it.kind() != Kind.PROFILE && it.at().isBefore(before) && awaited(it, answer, now))
			.toList();
		var here = open.stream().filter((it) -> it.channel() == channel).toList();
		return here.isEmpty() ? open : here;
	}

	/** Returns those of questions that were not answered yet. */
	List<Asked> waiting(Collection<Asked> questions) {
		return questions.stream().filter((it) -> !answered(it)).toList();
	}

	/** Returns which of some questions was answered last. */
	Optional<Asked> answeredLast(List<Asked> questions) {
		return questions.stream()
			.filter(this::answered)
			.max(Comparator.comparing((it) -> this.memory.last(it.introductionId(), it.attendee())
				.map(Memory.Last::at)
				.orElse(Instant.EPOCH)));
	}

	/**
	 * Returns the latest question, if it was never answered and is over. An introduction
	 * that all agreed to is none: its answer was given, however.
	 */
	Optional<Asked> missed(List<Contact> contacts, Instant now) {
		return asked(contacts).stream()
			.findFirst()
			.filter((it) -> it.kind() != Kind.PROFILE && it.at().plus(RECENT).isAfter(now) && !answered(it))
			.filter((it) -> find(it.introductionId(), it.attendee()).filter((found) -> !found.state().agreed())
				.isPresent());
	}

	private List<Asked> asked(List<Contact> contacts) {
		return this.ledger.asked(contacts.getFirst().recipient(), contacts.stream().map(Contact::attendee).toList());
	}

	boolean answered(Asked asked) {
		boolean followUp = asked.kind() == Kind.FOLLOWUP;
		return this.memory.last(asked.introductionId(), asked.attendee())
			.filter((it) -> !it.at().isBefore(asked.at()))
			.filter((it) -> followUp == (it.answer() == Answer.MET || it.answer() == Answer.MISSED))
			.isPresent();
	}

	Optional<Introduction> find(String introductionId, AttendeeRef from) {
		return this.introductions.find(from.eventId(), introductionId)
			.filter((it) -> it.participant(from.attendeeId()).isPresent());
	}

	private boolean awaited(Asked asked, Answer answer, Instant now) {
		return find(asked.introductionId(), asked.attendee())
			.filter((it) -> awaited(it, asked.attendee(), asked.kind(), answer, now))
			.isPresent();
	}

	/** Returns whether an answer to an introduction counts now. */
	boolean awaited(Introduction introduction, AttendeeRef from, Kind kind, Answer answer, Instant now) {
		return this.awaited.counts(introduction, from, kind, answer, now);
	}

}
