package rapport.notify.profile;

import java.time.Clock;
import java.util.List;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;

/** Keeps what somebody says of herself instead of what she said before. */
final class ProfileRevisions {

	/** Revisions grow with the time, whatever is forgotten. */
	private static final long A_MILLISECOND = 100;

	private final Ledger ledger;

	private final Profiles profiles;

	private final ProfilePublisher publisher;

	private final Clock clock;

	ProfileRevisions(Ledger ledger, Profiles profiles, ProfilePublisher publisher, Clock clock) {
		this.ledger = ledger;
		this.profiles = profiles;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Keeps it if it is new, and confirms it.
	 * @param more whether it goes on with what she said before
	 */
	void keep(Contact writer, SaidTopics words, boolean more) {
		var before = this.profiles.find(writer.attendee());
		if (words.nothing()) {
			confirm(writer.attendee(), "nothing");
			return;
		}
		var said = more ? before.map((it) -> SaidTopics.of(it).and(words)).orElse(words) : words;
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
