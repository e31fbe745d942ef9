package rapport.notify.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import rapport.notify.contact.Recipients;

import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;

/**
 * What follows from a text that is no answer: a question that is open is asked back with
 * its own words; a machine, which answers whatever comes, gets one text a day.
 */
final class Unclear {

	private static final Duration DAY = Duration.ofDays(1);

	private static final Duration HOUR = Duration.ofHours(1);

	/** More often in an hour nobody is asked back. */
	private static final int PATIENCE = 3;

	/** A text of so many words that comes again in the same words is a machine's. */
	private static final int LONG = 5;

	private final Questions questions;

	private final Answers answers;

	private final AnswerBack back;

	private final Contacts contacts;

	private final Recipients recipients;

	private final Memory memory;

	private final ReplyMetrics metrics;

	private final Clock clock;

	Unclear(Questions questions, Answers answers, AnswerBack back, Contacts contacts, Recipients recipients,
			Memory memory, ReplyMetrics metrics, Clock clock) {
		this.questions = questions;
		this.answers = answers;
		this.back = back;
		this.contacts = contacts;
		this.recipients = recipients;
		this.memory = memory;
		this.metrics = metrics;
		this.clock = clock;
	}

	/** A machine wrote. */
	void automatic(List<Contact> all, String text) {
		this.metrics.ignored("automatic", Channel.SMS);
		if (this.memory.mayHelp(all.getFirst().recipient(), "automatic", DAY)) {
			ask(all, text);
		}
	}

	/** Somebody was polite: only if she was asked something, it is asked back. */
	void polite(List<Contact> all, String text) {
		this.metrics.ignored("polite", Channel.SMS);
		if (!waiting(all).isEmpty()) {
			ask(all, text);
		}
	}

	/** Somebody wrote something else. */
	void text(List<Contact> all, String text) {
		this.metrics.ignored("not-understood", Channel.SMS);
		var person = all.getFirst().recipient();
		boolean words = PlainText.of(text).words().size() >= LONG;
		if (!words || this.memory.mayHelp(person, "wrote:" + this.recipients.ofText(person, text), DAY)) {
			ask(all, text);
		}
	}

	/** Returns whether somebody was asked anything that is open. */
	boolean asked(List<Contact> all) {
		return !open(all).isEmpty();
	}

	/** Somebody answered what was not asked. */
	void misplaced(List<Contact> all, String text) {
		if (waiting(all).isEmpty()) {
			this.back.nothingAsked(all);
		}
		else {
			ask(all, text);
		}
	}

	private void ask(List<Contact> all, String text) {
		var person = all.getFirst().recipient();
		long times = this.memory.times(person, "unclear", HOUR);
		if (times > PATIENCE) {
			return;
		}
		var next = NextQuestion.of(waiting(all));
		if (next.isPresent()) {
			var cause = "unclear-" + times + "-" + this.recipients.ofText(person, text);
			this.back.askBack(next.get(), (times == 1) ? "unclear" : "again", cause);
		}
		else if (times == 1) {
			this.back.help(all);
		}
		else {
			this.back.nothingAsked(all);
		}
	}

	/** Somebody reacted to a message: to a question that is an answer. */
	void reaction(List<Contact> all, Reaction reaction) {
		var open = open(all).stream().filter((it) -> about(it, reaction.quoted())).toList();
		var next = NextQuestion.of(this.questions.waiting(open)).or(() -> this.questions.answeredLast(open));
		var person = all.getFirst().recipient();
		switch (reaction.feeling()) {
			case LIKED -> answer(all, open, Answer.YES, reaction);
			case DISLIKED -> answer(all, open, Answer.NO, reaction);
			case OTHER -> next.filter((it) -> !this.questions.answered(it))
				.ifPresentOrElse((it) -> askBack(it, person), this::ignored);
			case TAKEN_BACK ->
				next.filter(this.questions::answered).ifPresentOrElse((it) -> askBack(it, person), this::ignored);
		}
	}

	private void answer(List<Contact> all, List<Asked> open, Answer answer, Reaction reaction) {
		var next = NextQuestion.of(this.questions.waiting(open)).or(() -> this.questions.answeredLast(open));
		if (next.isPresent()) {
			this.metrics.replied(answer, Channel.SMS);
			this.answers.to(next.get(), answer, Channel.SMS);
		}
		else if (asks(reaction.quoted()) && open(all).isEmpty()) {
			this.answers.toNext(all, answer, false, Channel.SMS, Instant.MAX);
		}
		else {
			ignored();
		}
	}

	private void askBack(Asked asked, Recipient person) {
		this.back.askBack(asked, "unclear", "reaction-" + asked.introductionId() + "-" + person.key());
	}

	private void ignored() {
		this.metrics.ignored("reaction", Channel.SMS);
	}

	private List<Asked> waiting(List<Contact> all) {
		return this.questions.waiting(open(all));
	}

	private List<Asked> open(List<Contact> all) {
		return this.questions.open(all, Answer.YES, Channel.SMS, Instant.MAX, this.clock.instant());
	}

	/** A question names its answers; of one that is cut off the name may be there. */
	private boolean about(Asked asked, String quoted) {
		var words = PlainText.of(quoted).words();
		return asks(quoted) || this.questions.find(asked.introductionId(), asked.attendee())
			.stream()
			.flatMap((it) -> it.others(asked.attendee().attendeeId()).stream())
			.flatMap((it) -> this.contacts.find(new AttendeeRef(asked.attendee().eventId(), it.attendeeId())).stream())
			.flatMap((it) -> PlainText.of(it.name()).words().stream())
			.anyMatch((it) -> it.length() > 1 && words.contains(it));
	}

	private static boolean asks(String quoted) {
		var words = PlainText.of(quoted).words();
		return words.contains("1") && words.contains("3");
	}

}
