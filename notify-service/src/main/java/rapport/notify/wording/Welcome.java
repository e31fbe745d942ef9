package rapport.notify.wording;

import java.util.Map;

/** The organizer's own words before the first question to who named nothing. */
public final class Welcome {

	private static final String KEY = "welcome";

	private Welcome() {
	}

	/**
	 * Returns them in a language, else those of no language, else nothing.
	 * @param texts the organizer's own words, by what they are for
	 */
	public static String in(Map<String, String> texts, String language) {
		return texts.getOrDefault(KEY + "." + language, texts.getOrDefault(KEY, ""));
	}

}
