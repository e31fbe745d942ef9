package rapport.notify.contact;

import java.util.List;
import java.util.Optional;

/** The contacts known, found by attendee, by number and by badge. */
public interface Contacts {

	/** Stores a contact in place of what was known of the attendee. */
	void put(Contact contact);

	/** Forgets an attendee, her number and her badge. */
	void erase(AttendeeRef attendee);

	Optional<Contact> find(AttendeeRef attendee);

	/** Returns everyone, at any event, who has this number in E.164 form. */
	List<Contact> withNumber(String number);

	Optional<Contact> withBadge(String eventId, String badge);

}
