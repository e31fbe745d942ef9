package rapport.notify.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.IntroductionState;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;

/** The one place where an answer counts, however it was given. */
final class Answers {

	private final Questions questions;

	private final Memory memory;

	private final ReplyPublisher publisher;

	private final AnswerBack back;

	private final Clock clock;

	Answers(Questions questions, Memory memory, ReplyPublisher publisher, AnswerBack back, Clock clock) {
		this.questions = questions;
		this.memory = memory;
		this.publisher = publisher;
		this.back = back;
		this.clock = clock;
	}

	/**
	 * An answer that does not say to what: it is to the next open question of this person
	 * that was not answered yet, or else changes her last answer.
	 * @param contacts who the person is, at all events
	 * @param faint whether it may be mere politeness, which needs no reply where nothing
	 * is open
	 * @param before only a question asked before this time is meant
	 * @throws RuntimeException if it is not kept safe
	 */
	AnswerOutcome toNext(List<Contact> contacts, Answer answer, boolean faint, Channel channel, Instant before) {
		var now = this.clock.instant();
		var open = this.questions.open(contacts, answer, channel, before, now);
		var next = NextQuestion.of(this.questions.waiting(open)).or(() -> this.questions.answeredLast(open));
		if (next.isPresent()) {
			return to(next.get(), answer, channel);
		}
		var missed = this.questions.missed(contacts, now);
		missed.filter((_) -> !faint)
			.ifPresent((it) -> this.back.closed(it.introductionId(), it.attendee(), channel, now));
		return missed.isPresent() ? AnswerOutcome.CLOSED : AnswerOutcome.NOT_ASKED;
	}

	/**
	 * An answer to a question.
	 * @throws RuntimeException if it is not kept safe
	 */
	AnswerOutcome to(Asked asked, Answer answer, Channel channel) {
		return count(asked.introductionId(), asked.attendee(),
				(asked.kind() == Kind.FOLLOWUP) ? answer.afterwards() : answer, channel, this.clock.instant());
	}

	/**
	 * An answer to an introduction.
	 * @throws RuntimeException if it is not kept safe
	 */
	AnswerOutcome to(String introductionId, AttendeeRef from, Answer answer, Channel channel) {
		var now = this.clock.instant();
		var kind = (answer == Answer.MET || answer == Answer.MISSED) ? Kind.FOLLOWUP : Kind.INTRODUCTION;
		var introduction = this.questions.find(introductionId, from);
		if (introduction.isEmpty()) {
			return AnswerOutcome.NOT_ASKED;
		}
		if (this.questions.awaited(introduction.get(), from, kind, answer, now)) {
			return count(introductionId, from, answer, channel, now);
		}
		if (this.memory.last(introductionId, from).isEmpty()) {
			this.back.closed(introductionId, from, channel, now);
		}
		return AnswerOutcome.CLOSED;
	}

	private AnswerOutcome count(String introductionId, AttendeeRef from, Answer answer, Channel channel, Instant now) {
		var turn = this.memory.turn(introductionId, from, answer,
				this.questions.find(introductionId, from).map(Answers::since).orElse(Instant.EPOCH), now);
		var reply = Reply.to(introductionId, from, answer, turn, channel, now);
		this.publisher.publish(reply);
		this.back.thank(reply, now);
		return AnswerOutcome.COUNTED;
	}

	/** What she answered before she was asked again was another answer. */
	private static Instant since(Introduction introduction) {
		boolean again = introduction.attempt() > 1 && introduction.state() == IntroductionState.PROPOSED;
		return Optional.of(introduction.at()).filter((_) -> again).orElse(Instant.EPOCH);
	}

}
