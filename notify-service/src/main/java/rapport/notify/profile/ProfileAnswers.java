package rapport.notify.profile;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.event.Events;
import rapport.notify.ledger.Asked;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;
import rapport.notify.wording.Languages;

/** What somebody writes who was asked what she would love to talk about. */
public final class ProfileAnswers {

	/** The reason of a help message that asks which of several said something. */
	public static final String WHOSE = "whose";

	/** For so long what she writes is taken for an answer. */
	private static final Duration AWAITED = Duration.ofHours(12);

	/** Revisions grow with the time, whatever is forgotten. */
	private static final long A_MILLISECOND = 100;

	private final Ledger ledger;

	private final Events events;

	private final Profiles profiles;

	private final ProfilePublisher publisher;

	private final Clock clock;

	public ProfileAnswers(Ledger ledger, Events events, Profiles profiles, ProfilePublisher publisher, Clock clock) {
		this.ledger = ledger;
		this.events = events;
		this.profiles = profiles;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Takes a text as what somebody says of herself, if that was the last she was asked:
	 * it replaces what she said before, and is confirmed. If several have the phone, it
	 * is hers who is named first, or the only one who has not answered yet; if that are
	 * several, it is asked back once whose it is, and is then that of the first who was
	 * asked. Safe to be told again.
	 * @param contacts who the writer is, at all events
	 * @param nothingToo whether a text that names nothing is taken as well
	 * @return whether it was taken
	 * @throws RuntimeException if it is not kept safe; it is to be brought again then
	 */
	public boolean taken(List<Contact> contacts, String text, boolean nothingToo) {
		if (SaidPhrases.askedBack(text)) {
			return false;
		}
		var writers = asked(contacts);
		if (writers.isEmpty()) {
			return false;
		}
		var named = NamedWriter.of(writers, text);
		var writer = named.map(NamedWriter::writer).orElse(writers.getFirst());
		var said = SaidTopics.read(named.map(NamedWriter::text).orElse(text), Languages.of(writer));
		if (said.nothing() && !nothingToo) {
			return false;
		}
		if (named.isPresent() || writers.size() == 1) {
			take(writer, said);
			return true;
		}
		var open = writers.stream().filter((it) -> this.profiles.find(it.attendee()).isEmpty()).toList();
		if (open.size() < 2 || !askedWhose(open)) {
			take(open.isEmpty() ? writer : open.getLast(), said);
		}
		return true;
	}

	/** Returns whether a person was asked what she would love to talk about last. */
	public boolean asking(List<Contact> contacts) {
		return !asked(contacts).isEmpty();
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

	/**
	 * Returns of whom it is awaited what she says of herself, who was asked last first;
	 * nobody if something else was asked last.
	 */
	private List<Contact> asked(List<Contact> contacts) {
		if (contacts.isEmpty()) {
			return List.of();
		}
		var asked = this.ledger.asked(contacts.getFirst().recipient(),
				contacts.stream().map(Contact::attendee).toList());
		if (asked.isEmpty() || asked.getFirst().kind() != Kind.PROFILE) {
			return List.of();
		}
		return asked.stream()
			.filter((it) -> it.kind() == Kind.PROFILE && awaited(it))
			.flatMap((it) -> contacts.stream().filter((contact) -> contact.attendee().equals(it.attendee())))
			.distinct()
			.toList();
	}

	private boolean awaited(Asked asked) {
		var now = this.clock.instant();
		return now.isBefore(asked.at().plus(AWAITED))
				&& this.events.find(asked.attendee().eventId()).filter((it) -> !it.done(now)).isPresent();
	}

	private void take(Contact writer, SaidTopics said) {
		var before = this.profiles.find(writer.attendee());
		if (said.nothing()) {
			confirm(writer.attendee(), "nothing");
			return;
		}
		if (before.filter((it) -> said.equals(SaidTopics.of(it))).isPresent()) {
			return;
		}
		long revision = Math.max(before.map(Profile::revision).orElse(0L) + 1, this.clock.millis() * A_MILLISECOND);
		var profile = new Profile(writer.attendee(), revision, said.interests(), said.offers(), said.asks(),
				before.map(Profile::knows).orElse(List.of()), Profile.Source.SMS);
		this.publisher.publish(profile);
		this.profiles.put(profile);
		confirm(writer.attendee(), Long.toString(revision));
	}

	private void confirm(AttendeeRef attendee, String cause) {
		var now = this.clock.instant();
		this.ledger.plan(Send.answering("noted-" + cause, attendee, Kind.NOTED, Channel.SMS, now), now, null);
	}

}
