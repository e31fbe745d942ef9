package rapport.notify.wording;

import rapport.notify.contact.Contact;

/** In which language somebody is written to. */
public final class Languages {

	private static final String ENGLISH = "en";

	private Languages() {
	}

	/**
	 * Returns the first of an attendee's languages that there are words in, or English.
	 */
	public static String of(Contact contact) {
		return contact.languages().stream().filter(Phrases::has).findFirst().orElse(ENGLISH);
	}

}
