package rapport.notify.answer;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.notify.consent.Wishes;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import rapport.notify.contact.Recipients;
import rapport.notify.delivery.Sender;
import rapport.notify.event.Events;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;
import rapport.notify.profile.ProfileAnswers;

/** What follows from a text message that came in. */
public final class SmsReplies {

	private static final Duration HELP_ONCE_IN = Duration.ofMinutes(10);

	/** A provider that does not hear of our answer brings a message again so soon. */
	private static final Duration BROUGHT_AGAIN = Duration.ofMinutes(1);

	private final Recipients recipients;

	private final Contacts contacts;

	private final Events events;

	private final Ledger ledger;

	private final Wishes wishes;

	private final Answers answers;

	private final ProfileAnswers profiles;

	private final Memory memory;

	private final ReplyMetrics metrics;

	private final Runnable whole;

	private final Clock clock;

	/**
	 * Creates it.
	 * @param whole throws if what is known may not be all there is
	 */
	SmsReplies(Recipients recipients, Contacts contacts, Events events, Ledger ledger, Wishes wishes, Answers answers,
			ProfileAnswers profiles, Memory memory, ReplyMetrics metrics, Runnable whole, Clock clock) {
		this.recipients = recipients;
		this.contacts = contacts;
		this.events = events;
		this.ledger = ledger;
		this.wishes = wishes;
		this.answers = answers;
		this.profiles = profiles;
		this.memory = memory;
		this.metrics = metrics;
		this.whole = whole;
		this.clock = clock;
	}

	/**
	 * A text message came from a number in E.164 form. Safe to be told again.
	 * @throws RuntimeException if what follows from it is not kept safe; it is to be
	 * brought again then
	 */
	public void received(String number, String text) {
		this.whole.run();
		var person = this.recipients.ofNumber(number);
		var said = this.recipients.ofText(person, text);
		if (this.memory.repeats(person, said)) {
			this.metrics.ignored("repeated", Channel.SMS);
			return;
		}
		follow(person, Answer.read(text).orElse(null), text);
		this.memory.dealtWith(person, said, BROUGHT_AGAIN);
	}

	/** A wish counts whoever has it; all else is between us and those we know. */
	private void follow(Recipient person, @Nullable Answer answer, String text) {
		var all = this.contacts.of(person);
		if (answer == Answer.STOP || answer == Answer.START) {
			this.metrics.replied(answer, Channel.SMS);
			wish(person, answer);
		}
		else if (all.isEmpty()) {
			this.metrics.ignored("unknown-number", Channel.SMS);
		}
		else if (this.wishes.stopped(person)) {
			this.metrics.ignored("stopped", Channel.SMS);
		}
		else if (answer == null && ReplyReader.read(text) instanceof Said.Unclear && this.profiles.taken(all, text)) {
			this.metrics.toldOfHerself(Channel.SMS);
		}
		else if (answer == null) {
			this.metrics.ignored("not-understood", Channel.SMS);
			help(all, null);
		}
		else {
			this.metrics.replied(answer, Channel.SMS);
			answer(all, answer, text);
		}
	}

	private void wish(Recipient person, Answer answer) {
		if (answer == Answer.STOP) {
			this.wishes.stop(person, Channel.SMS);
		}
		else {
			this.wishes.start(person, Channel.SMS);
		}
	}

	private void answer(List<Contact> all, Answer answer, String text) {
		if (answer == Answer.HELP) {
			help(all, null);
		}
		else if (this.answers.toLatest(all, answer, Channel.SMS) != Answers.Outcome.COUNTED
				&& (answer != Answer.NO || !this.profiles.taken(all, text))) {
			help(all, Sender.NOTHING_ASKED);
		}
	}

	private void help(List<Contact> all, @Nullable String reason) {
		var now = this.clock.instant();
		var there = all.stream().filter((it) -> !over(it.attendee().eventId())).findFirst();
		if (there.isPresent()
				&& this.memory.mayHelp(there.get().recipient(), (reason != null) ? reason : "help", HELP_ONCE_IN)) {
			var send = Send.answering("help-" + now.toEpochMilli(), there.get().attendee(), Kind.HELP, Channel.SMS,
					now);
			this.ledger.plan((reason != null) ? send.because(reason) : send, now, null);
		}
	}

	private boolean over(String eventId) {
		return this.events.find(eventId).filter((it) -> it.done(this.clock.instant())).isPresent();
	}

}
