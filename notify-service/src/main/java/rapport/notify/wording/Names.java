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
	 * Returns somebody's whole name as it is said: where a list has the family name first
	 * and a comma behind it, what she is called tells which is which.
	 */
	static String inFull(Contact contact, int max) {
		var parts = contact.name().split(",", -1);
		boolean turned = parts.length == 2 && has(parts[1], contact.callName()) && !has(parts[0], contact.callName());
		return Cleaned.name(turned ? parts[1].strip() + " " + parts[0].strip() : contact.name(), max);
	}

	private static boolean has(String part, String callName) {
		return !callName.isBlank() && (" " + part.strip() + " ").contains(" " + callName.strip() + " ");
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
