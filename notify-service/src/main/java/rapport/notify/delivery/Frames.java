package rapport.notify.delivery;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Contact;
import rapport.notify.contact.Contacts;
import rapport.notify.event.Event;
import rapport.notify.event.Events;
import rapport.notify.ledger.Channel;
import rapport.notify.ledger.FirstTexts;
import rapport.notify.ledger.Send;
import rapport.notify.wording.Frame;
import rapport.notify.wording.Names;
import rapport.notify.wording.Welcome;

/**
 * Knows what stands around the words of a text message: whether it is the event's first
 * to the number, and whether several at the event share the phone.
 */
final class Frames {

	private final Events events;

	private final Contacts contacts;

	private final FirstTexts firsts;

	Frames(Events events, Contacts contacts, FirstTexts firsts) {
		this.events = events;
		this.contacts = contacts;
		this.firsts = firsts;
	}

	Frame of(Send send, Contact contact) {
		var eventId = send.to().eventId();
		var first = this.firsts.find(eventId, contact.recipient()).filter((it) -> !it.equals(send.id())).isEmpty();
		return new Frame(sender(eventId), first, (sharing(contact).size() > 1) ? Names.called(contact) : null);
	}

	/** Returns the event's short name. */
	String sender(String eventId) {
		var event = this.events.find(eventId);
		return Names.sender(event.map(Event::name).orElse(""), event.map(Frames::own).orElse(null));
	}

	/**
	 * Returns the organizer's own welcome in a language, or in any; empty if there is
	 * none.
	 */
	String welcome(String eventId, String language) {
		return this.events.find(eventId).map((it) -> Welcome.in(it.texts(), language)).orElse("");
	}

	/** A message is about to go out. */
	void claimed(Send send) {
		var recipient = send.trace().recipient();
		if (send.channel() == Channel.SMS && recipient != null) {
			this.firsts.note(send.to().eventId(), recipient, send.id());
		}
	}

	/** A message that was about to go out surely did not. */
	void notSent(Send send) {
		var recipient = send.trace().recipient();
		if (recipient != null) {
			this.firsts.takeBack(send.to().eventId(), recipient, send.id());
		}
	}

	/** Returns who at the event has the phone of one of them, as they are called. */
	List<String> sharing(Contact contact) {
		return (contact.phone() == null) ? List.of()
				: this.contacts.of(contact.recipient(), contact.attendee().eventId())
					.stream()
					.map(Names::called)
					.sorted()
					.toList();
	}

	private static @Nullable String own(Event event) {
		return event.texts().get("sender");
	}

}
