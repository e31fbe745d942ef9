package rapport.notify.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import rapport.notify.consent.Wishes;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.Recipient;
import rapport.notify.contact.Recipients;
import rapport.notify.ledger.Channel;
import rapport.notify.profile.NamedWriter;
import rapport.notify.profile.ProfileAnswers;

/** What follows from a text message that came in. */
final class SmsReplies {

	/** A provider that does not hear of our answer brings a message again so soon. */
	private static final Duration BROUGHT_AGAIN = Duration.ofMinutes(1);

	private final Recipients recipients;

	private final Contacts contacts;

	private final Wishes wishes;

	private final Answers answers;

	private final ProfileAnswers profiles;

	private final Unclear unclear;

	private final AnswerBack back;

	private final Memory memory;

	private final ReplyMetrics metrics;

	private final Clock clock;

	SmsReplies(Recipients recipients, Contacts contacts, Wishes wishes, Answers answers, ProfileAnswers profiles,
			Unclear unclear, AnswerBack back, Memory memory, ReplyMetrics metrics, Clock clock) {
		this.recipients = recipients;
		this.contacts = contacts;
		this.wishes = wishes;
		this.answers = answers;
		this.profiles = profiles;
		this.unclear = unclear;
		this.back = back;
		this.memory = memory;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * A text message came from a number in E.164 form. Safe to be told again.
	 * @throws RuntimeException if what follows from it is not kept safe; it is to be
	 * brought again then
	 */
	void received(String number, String text) {
		var person = this.recipients.ofNumber(number);
		var written = this.recipients.ofText(person, text);
		var now = this.clock.instant();
		follow(person, text, this.memory.repeats(person, written));
		this.memory.dealtWith(person, written, now, BROUGHT_AGAIN);
	}

	/** A wish counts whoever has it; all else is between us and those we know. */
	private void follow(Recipient person, String text, Optional<Instant> before) {
		var said = ReplyReader.read(text);
		if (said instanceof Said.Counts counts && (counts.answer() == Answer.STOP || counts.answer() == Answer.START)) {
			this.metrics.replied(counts.answer(), Channel.SMS);
			wish(person, counts.answer());
			return;
		}
		var all = this.contacts.of(person);
		if (all.isEmpty()) {
			this.metrics.ignored("unknown-number", Channel.SMS);
		}
		else if (this.wishes.stopped(person)) {
			this.metrics.ignored("stopped", Channel.SMS);
		}
		else {
			NamedWriter.of(all, text)
				.filter((_) -> all.size() > 1)
				.ifPresentOrElse((it) -> known(List.of(it.writer()), it.text(), ReplyReader.read(it.text()), before),
						() -> known(all, text, said, before));
		}
	}

	private void known(List<Contact> all, String text, Said said, Optional<Instant> before) {
		switch (said) {
			case Said.Counts counts -> {
				this.metrics.replied(counts.answer(), Channel.SMS);
				answer(all, counts, text, before);
			}
			case Said.Reacts it -> this.unclear.reaction(all, it.reaction());
			case Said.Automatic _ -> this.unclear.automatic(all, text);
			case Said.Polite _ -> this.unclear.polite(all, text);
			case Said.Unclear _ -> {
				if (!herself(all, text, true)) {
					this.unclear.text(all, text);
				}
			}
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

	/**
	 * The same word right after may be the same text brought again: it answers another
	 * question only if that was asked before the first.
	 */
	private void answer(List<Contact> all, Said.Counts counts, String text, Optional<Instant> before) {
		if (counts.answer() == Answer.HELP) {
			if (!this.back.help(all)) {
				this.unclear.misplaced(all, text);
			}
			return;
		}
		var outcome = this.answers.toNext(all, counts.answer(), counts.faint(), Channel.SMS,
				before.orElse(Instant.MAX));
		boolean lost = outcome == AnswerOutcome.NOT_ASKED && before.isEmpty();
		if (lost && !herself(all, text, counts.answer() == Answer.NO) && !counts.faint()) {
			this.unclear.misplaced(all, text);
		}
	}

	/**
	 * Whoever was asked what she would love to talk about says so in her own words,
	 * though they begin as an answer to something else does.
	 * @param nothingToo whether it may be that there is nothing
	 */
	private boolean herself(List<Contact> all, String text, boolean nothingToo) {
		boolean taken = this.profiles.taken(all, text, nothingToo);
		if (taken) {
			this.metrics.toldOfHerself(Channel.SMS);
		}
		return taken;
	}

}
