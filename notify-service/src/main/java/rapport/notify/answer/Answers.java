package rapport.notify.answer;

import java.time.Clock;
import java.time.Instant;
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

/** The one place where an answer counts, however it was given. */
final class Answers {

	private final Introductions introductions;

	private final Events events;

	private final Ledger ledger;

	private final Memory memory;

	private final ReplyPublisher publisher;

	private final Clock clock;

	Answers(Introductions introductions, Events events, Ledger ledger, Memory memory, ReplyPublisher publisher,
			Clock clock) {
		this.introductions = introductions;
		this.events = events;
		this.ledger = ledger;
		this.memory = memory;
		this.publisher = publisher;
		this.clock = clock;
	}

	/** What became of an answer. */
	enum Outcome {

		/** It counts, and is kept safe. */
		COUNTED,
		/** The question is not open any more, or was not one that can be answered so. */
		CLOSED,
		/** Nobody asked this attendee that. */
		NOT_ASKED

	}

	/**
	 * An answer that does not say to what: it is to the latest open question that this
	 * person was asked on the channel.
	 * @param contacts who the person is, at all events
	 * @throws RuntimeException if it is not kept safe
	 */
	Outcome toLatest(List<Contact> contacts, Answer answer, Channel channel) {
		var now = this.clock.instant();
		var recipient = contacts.getFirst().recipient();
		return this.ledger.asked(recipient, contacts.stream().map(Contact::attendee).toList())
			.stream()
			.filter((it) -> it.channel() == channel && awaited(it, answer, now))
			.findFirst()
			.map((it) -> count(it.introductionId(), it.attendee(),
					(it.kind() == Kind.FOLLOWUP) ? answer.afterwards() : answer, channel, now))
			.orElse(Outcome.NOT_ASKED);
	}

	/**
	 * An answer to an introduction.
	 * @throws RuntimeException if it is not kept safe
	 */
	Outcome to(String introductionId, AttendeeRef from, Answer answer, Channel channel) {
		var now = this.clock.instant();
		var kind = (answer == Answer.MET || answer == Answer.MISSED) ? Kind.FOLLOWUP : Kind.INTRODUCTION;
		var introduction = find(introductionId, from);
		if (introduction.isEmpty()) {
			return Outcome.NOT_ASKED;
		}
		return awaited(introduction.get(), from, kind, answer, now) ? count(introductionId, from, answer, channel, now)
				: Outcome.CLOSED;
	}

	private boolean awaited(Asked asked, Answer answer, Instant now) {
		return find(asked.introductionId(), asked.attendee())
			.filter((it) -> awaited(it, asked.attendee(), asked.kind(), answer, now))
			.isPresent();
	}

	private Optional<Introduction> find(String introductionId, AttendeeRef from) {
		return this.introductions.find(from.eventId(), introductionId)
			.filter((it) -> it.participant(from.attendeeId()).isPresent());
	}

	private boolean awaited(Introduction introduction, AttendeeRef from, Kind kind, Answer answer, Instant now) {
		return switch (answer) {
			case YES, NO -> (kind == Kind.FOLLOWUP) ? introduction.meets(from.attendeeId()) : open(introduction, now);
			case LATER -> kind == Kind.INTRODUCTION && open(introduction, now);
			case MET, MISSED -> kind == Kind.FOLLOWUP && introduction.meets(from.attendeeId());
			case STOP, START, HELP -> false;
		};
	}

	private boolean open(Introduction introduction, Instant now) {
		return introduction.open(now)
				&& this.events.find(introduction.eventId()).filter((it) -> it.over(now)).isEmpty();
	}

	private Outcome count(String introductionId, AttendeeRef from, Answer answer, Channel channel, Instant now) {
		var turn = this.memory.turn(introductionId, from, answer, now);
		this.publisher.publish(Reply.to(introductionId, from, answer, turn, channel, now));
		return Outcome.COUNTED;
	}

}
