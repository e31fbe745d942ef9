package rapport.notify.wording;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What attendees wrote, made fit to be shown to others: on one line, in its own
 * direction, without links.
 */
final class Cleaned {

	private static final int MAX = 40;

	/**
	 * Controls, and format characters but the two joiners, which some scripts cannot do
	 * without.
	 */
	private static final Pattern INVISIBLE = Pattern
		.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200C\\u200D]]");

	private static final Pattern SCHEME = Pattern
		.compile("(?i)\\b[a-z][a-z0-9+.-]*://|\\bwww\\.|\\b(?:tel|sms|mailto):");

	private static final Pattern PATH = Pattern.compile("(\\p{Alnum}\\.\\p{Alpha}{2,})[/?#]\\S*");

	private Cleaned() {
	}

	static String of(String text) {
		var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
		var visible = INVISIBLE.matcher(composed).replaceAll(" ");
		var unlinked = PATH.matcher(SCHEME.matcher(visible).replaceAll("")).replaceAll("$1");
		return shortened(unlinked.replaceAll("[\\s\\p{Z}]+", " ").strip());
	}

	/** Returns the name one is called by: the first word of it. */
	static String firstName(String name) {
		var cleaned = of(name);
		int space = cleaned.indexOf(' ');
		return (space > 0) ? cleaned.substring(0, space) : cleaned;
	}

	private static String shortened(String text) {
		return (text.codePointCount(0, text.length()) <= MAX) ? text
				: text.substring(0, text.offsetByCodePoints(0, MAX)).strip();
	}

}
