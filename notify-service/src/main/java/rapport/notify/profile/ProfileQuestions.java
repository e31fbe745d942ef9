package rapport.notify.profile;

import java.time.Clock;

import rapport.notify.contact.AttendeeRef;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.contact.RegistrationListener;
import rapport.notify.event.Events;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.Kind;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.Send;

/**
 * Asks who arrives, wants to be introduced and named nothing what she would love to talk
 * about: by text, once an event.
 */
public final class ProfileQuestions implements RegistrationListener {

	/** What the question's id derives from: so it is one question an event. */
	private static final String CAUSE = "profile";

	private final Events events;

	private final Contacts contacts;

	private final Presences presences;

	private final Profiles profiles;

	private final Ledger ledger;

	private final Clock clock;

	public ProfileQuestions(Events events, Contacts contacts, Presences presences, Profiles profiles, Ledger ledger,
			Clock clock) {
		this.events = events;
		this.contacts = contacts;
		this.presences = presences;
		this.profiles = profiles;
		this.ledger = ledger;
		this.clock = clock;
	}

	/** Notes whether an attendee is there, and asks her if she is to be asked. */
	public void came(AttendeeRef attendee, boolean present, long sequence) {
		this.presences.put(attendee, present, sequence);
		this.contacts.find(attendee).ifPresent(this::registered);
	}

	@Override
	public void registered(Contact contact) {
		if (due(contact)) {
			var now = this.clock.instant();
			this.ledger.plan(Send.answering(CAUSE, contact.attendee(), Kind.PROFILE, Channel.SMS, now), now, null);
		}
	}

	/**
	 * Returns whether an attendee is to be asked, as things are. An event that is not
	 * known may be so yet: the question waits for it.
	 */
	public boolean due(Contact contact) {
		return contact.open() && contact.phone() != null && this.presences.present(contact.attendee())
				&& this.profiles.find(contact.attendee()).isEmpty()
				&& this.events.find(contact.attendee().eventId())
					.filter((it) -> it.over(this.clock.instant()))
					.isEmpty();
	}

}
