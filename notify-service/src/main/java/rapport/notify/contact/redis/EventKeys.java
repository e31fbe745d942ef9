package rapport.notify.contact.redis;

import java.util.List;

/**
 * The keys of an event's contacts, which share a slot.
 *
 * @param eventId the event's id
 */
record EventKeys(String eventId) {

	/** Returns the keys that the scripts work on, in their order. */
	List<String> all() {
		return List.of(contacts(), key("contact-revisions"), badges(), gone());
	}

	String contacts() {
		return key("contacts");
	}

	/** Returns the key of whose each badge is. */
	String badges() {
		return key("badges");
	}

	/** Returns the key of who was erased. */
	String gone() {
		return key("gone");
	}

	private String key(String name) {
		return "notify:{" + this.eventId + "}:" + name;
	}

}
