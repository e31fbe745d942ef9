package rapport.notify.contact.messaging;

import java.time.Instant;

import org.springframework.stereotype.Component;
import rapport.notify.contact.Contacts;
import rapport.notify.event.ForgetListener;

/** Forgets an event's attendees. */
@Component
class ContactForgetting implements ForgetListener {

	private final Contacts contacts;

	ContactForgetting(Contacts contacts) {
		this.contacts = contacts;
	}

	@Override
	public void forget(String eventId, Instant until) {
		this.contacts.eraseAll(eventId, until);
	}

}
