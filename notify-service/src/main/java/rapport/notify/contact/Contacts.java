package rapport.notify.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The contacts known, found by attendee, by number and by badge. */
public interface Contacts {

	/** Stores a contact, unless a newer revision of the attendee is known. */
	void put(Contact contact);

	/** Forgets an attendee, her number and her badge, and remembers that she is gone. */
	void erase(AttendeeRef attendee);

	/** Forgets all attendees of an event who were registered up to a time. */
	void eraseAll(String eventId, Instant until);

	Optional<Contact> find(AttendeeRef attendee);

	/** Returns whether an attendee was erased: who is merely unknown may come yet. */
	boolean gone(AttendeeRef attendee);

	/** Returns everyone, at any event, who is this recipient. */
	List<Contact> of(Recipient recipient);

	/** Returns everyone at an event who is this recipient. */
	default List<Contact> of(Recipient recipient, String eventId) {
		return of(recipient).stream().filter((it) -> it.attendee().eventId().equals(eventId)).toList();
	}

	Optional<Contact> withBadge(String eventId, String badge);

}
