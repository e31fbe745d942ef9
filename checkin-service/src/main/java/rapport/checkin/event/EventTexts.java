package rapport.checkin.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The organizer's own words in messages, by what they are for. */
public final class EventTexts {

	/** The languages there are words in, by ISO 639 code. */
	private static final List<String> LANGUAGES = List.of("en", "de", "es", "fr", "it", "nl", "pt");

	private static final String SENDER = "sender";

	private static final String WELCOME = "welcome";

	/** So many characters fit before the first text. */
	private static final int SENDER_LENGTH = 20;

	/** So many characters fit before the question to who named nothing. */
	private static final int WELCOME_LENGTH = 60;

	private EventTexts() {
	}

	/**
	 * Returns them without what is blank: that is as if it were left out.
	 * @throws InvalidEventException if one is for nothing, or too long to be sent whole
	 */
	public static Map<String, String> checked(Map<String, String> texts) {
		var some = new TreeMap<String, String>();
		texts.forEach((key, text) -> {
			int most = most(key);
			var said = text.strip();
			int length = said.codePointCount(0, said.length());
			if (length > most) {
				throw new InvalidEventException(
						"texts.%s has %d characters; at most %d fit, so that one message is enough".formatted(key,
								length, most));
			}
			if (!said.isEmpty()) {
				some.put(key, said);
			}
		});
		return some;
	}

	private static int most(String key) {
		if (key.equals(SENDER)) {
			return SENDER_LENGTH;
		}
		if (key.equals(WELCOME)) {
			return WELCOME_LENGTH;
		}
		if (key.startsWith(WELCOME + ".")) {
			if (!LANGUAGES.contains(key.substring(WELCOME.length() + 1))) {
				throw new InvalidEventException("texts takes welcome in " + String.join(", ", LANGUAGES)
						+ ", such as welcome.de; put words for all others under welcome alone");
			}
			return WELCOME_LENGTH;
		}
		throw new InvalidEventException("texts takes " + SENDER + " (what the event is called in messages), " + WELCOME
				+ " (your words before the first question) and " + WELCOME
				+ " with a language, such as welcome.de; take out what else is in it");
	}

}
