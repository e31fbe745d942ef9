package rapport.notify.answer;

import rapport.notify.consent.Wishes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import rapport.notify.delivery.Sender;
import rapport.notify.event.Events;
import rapport.notify.introduction.Introductions;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;

/** What follows from a text message that came in. */
public final class SmsReplies {

	private static final Duration HELP_ONCE_IN = Duration.ofMinutes(10);

	private final Contacts contacts;

	private final Introductions introductions;

	private final Events events;

	private final Ledger ledger;

	private final Wishes wishes;

	private final Memory memory;

	private final ReplyPublisher publisher;

	private final ReplyMetrics metrics;

	private final Clock clock;

	public SmsReplies(Contacts contacts, Introductions introductions, Events events, Ledger ledger, Wishes wishes,
			Memory memory, ReplyPublisher publisher, ReplyMetrics metrics, Clock clock) {
		this.contacts = contacts;
		this.introductions = introductions;
		this.events = events;
		this.ledger = ledger;
		this.wishes = wishes;
		this.memory = memory;
		this.publisher = publisher;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * A text message came from a number in E.164 form. Safe to be told again.
	 * @throws RuntimeException if what follows from it is not kept safe; it is to be
	 * brought again then
	 */
	public void received(String number, String text) {
		var contacts = this.contacts.withNumber(number);
		if (contacts.isEmpty()) {
			this.metrics.ignored("unknown-number", Channel.SMS);
			return;
		}
		var answer = Answer.read(text).orElse(null);
		if (answer != Answer.START && answer != Answer.STOP && this.wishes.stopped(Recipient.ofNumber(number))) {
			this.metrics.ignored("stopped", Channel.SMS);
			return;
		}
		if (answer == null) {
			this.metrics.ignored("not-understood", Channel.SMS);
		}
		else {
			this.metrics.replied(answer, Channel.SMS);
		}
		follow(answer, contacts);
	}

	private void follow(@Nullable Answer answer, List<Contact> contacts) {
		switch (answer) {
			case YES, LATER, NO, MET, MISSED -> answerLatest(answer, contacts);
			case STOP -> this.wishes.stop(contacts, Channel.SMS);
			case START -> this.wishes.start(contacts, Channel.SMS);
			case HELP -> help(contacts, null);
			case null -> help(contacts, null);
		}
	}

	private void answerLatest(Answer answer, List<Contact> contacts) {
		var recipient = contacts.getFirst().recipient();
		var latest = this.ledger.asked(recipient)
			.stream()
			.filter((it) -> it.channel() == Channel.SMS && awaits(it, answer))
			.findFirst();
		if (latest.isEmpty()) {
			help(contacts, Sender.NOTHING_ASKED);
			return;
		}
		var asked = latest.get();
		var said = (asked.kind() == Kind.FOLLOWUP) ? answer.afterwards() : answer;
		long n = this.memory.count(asked.introductionId(), asked.attendee(), said);
		this.publisher
			.publish(Reply.to(asked.introductionId(), asked.attendee(), said, n, Channel.SMS, this.clock.instant()));
	}

	/** Returns whether a question is still open, and this is an answer to it. */
	private boolean awaits(Asked asked, Answer answer) {
		var now = this.clock.instant();
		return !over(asked.attendee().eventId())
				&& this.introductions.find(asked.attendee().eventId(), asked.introductionId())
					.filter((it) -> (asked.kind() == Kind.FOLLOWUP)
							? (answer != Answer.LATER && it.meets(asked.attendee().attendeeId()))
							: (it.open(now) && answer != Answer.MET && answer != Answer.MISSED))
					.isPresent();
	}

	private boolean over(String eventId) {
		return this.events.find(eventId).filter((it) -> it.over(this.clock.instant())).isPresent();
	}

	private void help(List<Contact> contacts, @Nullable String reason) {
		var now = this.clock.instant();
		Optional<Contact> there = contacts.stream().filter((it) -> !over(it.attendee().eventId())).findFirst();
		if (there.isPresent()
				&& this.memory.mayHelp(there.get().recipient(), (reason != null) ? reason : "help", HELP_ONCE_IN)) {
			var send = Send.answering("help-" + now.toEpochMilli(), there.get().attendee(), Kind.HELP, Channel.SMS,
					now);
			this.ledger.plan((reason != null) ? send.because(reason) : send, now, null);
		}
	}

}
