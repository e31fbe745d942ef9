package rapport.notify.profile;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

import rapport.notify.contact.Contact;
import rapport.notify.event.Events;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;
import rapport.notify.wording.Languages;

/** What somebody writes who was asked what she would love to talk about. */
public final class ProfileAnswers {

	/** The reason of a help message that asks which of several said something. */
	public static final String WHOSE = "whose";

	/** As people of all scripts write them. */
	private static final String QUESTION_MARKS = "?\uff1f\u061f";

	private final Ledger ledger;

	private final Profiles profiles;

	private final AwaitedProfiles awaited;

	private final ProfileRevisions revisions;

	private final Clock clock;

	public ProfileAnswers(Ledger ledger, Events events, Profiles profiles, ProfilePublisher publisher, Clock clock) {
		this.ledger = ledger;
		this.profiles = profiles;
		this.awaited = new AwaitedProfiles(ledger, events, profiles, clock);
		this.revisions = new ProfileRevisions(ledger, profiles, publisher, clock);
		this.clock = clock;
	}

	/**
	 * Takes a text as what somebody says of herself, if that was the last she was asked,
	 * or if only an introduction was since and the text names something: it replaces what
	 * she said before, unless it goes on with it, and is confirmed. If several have the
	 * phone, it is hers who is named first, or the only one who has not answered yet; if
	 * that are several, it is asked back once whose it is, and is then that of the first
	 * who was asked. Safe to be told again.
	 * @param contacts who the writer is, at all events
	 * @param nothingToo whether a text that names nothing is taken as well
	 * @return whether it was taken
	 * @throws RuntimeException if it is not kept safe; it is to be brought again then
	 */
	public boolean taken(List<Contact> contacts, String text, boolean nothingToo) {
		if (SaidPhrases.askedBack(text)) {
			return false;
		}
		var awaited = this.awaited.of(contacts);
		var writers = awaited.writers();
		if (writers.isEmpty() || (!awaited.last() && QUESTION_MARKS.chars().anyMatch((it) -> text.indexOf(it) >= 0))) {
			return false;
		}
		var named = NamedWriter.of(writers, text);
		var writer = named.map(NamedWriter::writer).orElse(writers.getFirst());
		var words = named.map(NamedWriter::text).orElse(text);
		var said = SaidTopics.read(words, Languages.of(writer));
		boolean more = SaidPhrases.goesOn(words);
		if (said.nothing() && !(nothingToo && awaited.last())) {
			return false;
		}
		if (named.isPresent() || writers.size() == 1) {
			this.revisions.keep(writer, said, more);
			return true;
		}
		var open = writers.stream().filter((it) -> this.profiles.find(it.attendee()).isEmpty()).toList();
		if (open.size() < 2 || !askedWhose(open)) {
			this.revisions.keep(open.isEmpty() ? writer : open.getLast(), said, more);
		}
		return true;
	}

	/** Returns whether words of a person about herself are awaited. */
	public boolean asking(List<Contact> contacts) {
		return !this.awaited.of(contacts).writers().isEmpty();
	}

	/** Asks whose a text is, unless that was asked before; returns whether it does. */
	private boolean askedWhose(List<Contact> open) {
		var now = this.clock.instant();
		var all = open.stream().map((it) -> it.attendee().attendeeId()).sorted().collect(Collectors.joining("-"));
		var ask = Send.answering(WHOSE + "-" + all, open.getLast().attendee(), Kind.HELP, Channel.SMS, now)
			.because(WHOSE);
		if (this.ledger.find(ask.id()).isPresent()) {
			return false;
		}
		this.ledger.plan(ask, now, null);
		return true;
	}

}
