package rapport.notify.wording;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Contact;

/** What people and events are called in a text. */
public final class Names {

	private static final int SENDER = 20;

	private static final String RAPPORT = "Rapport";

	private Names() {
	}

	/** Returns what somebody is called: as she said, or by the first word of her name. */
	public static String called(Contact contact) {
		return called(contact, Cleaned.MAX);
	}

	static String called(Contact contact, int max) {
		return contact.callName().isBlank() ? Cleaned.of(Cleaned.firstName(contact.name()), max)
				: Cleaned.name(contact.callName(), max);
	}

	/**
	 * Returns an event's short name of at most 20 characters.
	 * @param name the event's name
	 * @param own what the organizer calls it in texts, if she says
	 */
	public static String sender(String name, @Nullable String own) {
		var wished = (own != null) ? Cleaned.of(own, SENDER) : "";
		var shortened = wished.isEmpty() ? Cleaned.of(name, SENDER) : wished;
		return shortened.isEmpty() ? RAPPORT : shortened;
	}

}
