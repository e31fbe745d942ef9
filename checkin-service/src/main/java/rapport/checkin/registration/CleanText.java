package rapport.checkin.registration;

import java.util.regex.Pattern;

/** Text without what cannot be seen. */
final class CleanText {

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t]+");

	private static final Pattern BREAKS = Pattern.compile("\\s*[\\n\\r\\u0085\\u2028\\u2029\\u000B\\f]\\s*");

	private CleanText() {
	}

	/** Returns a text in one line, without characters that control or turn it round. */
	static String line(String text) {
		return lines(text).replace('\n', ' ');
	}

	/** Returns the same, but with its line breaks. */
	static String lines(String text) {
		if (isPlain(text)) {
			return text.strip();
		}
		var broken = BREAKS.matcher(text).replaceAll("\n");
		var seen = new StringBuilder();
		broken.codePoints().filter((it) -> !isHidden(it)).forEach(seen::appendCodePoint);
		return SPACES.matcher(seen).replaceAll(" ").strip();
	}

	/** Returns whether a decoder, or half a character, left its mark. */
	static boolean isBroken(String text) {
		return text.codePoints().anyMatch((it) -> it == 0xFFFD || Character.getType(it) == Character.SURROGATE);
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char it = text.charAt(i);
			if (it < ' ' || it > '~' || (it == ' ' && i > 0 && text.charAt(i - 1) == ' ')) {
				return false;
			}
		}
		return true;
	}

	/** Joiners stay: some scripts and emojis need them. */
	private static boolean isHidden(int it) {
		return switch (Character.getType(it)) {
			case Character.CONTROL -> it != '\n' && it != '\t';
			case Character.FORMAT -> it != 0x200C && it != 0x200D;
			case Character.SURROGATE, Character.UNASSIGNED -> true;
			default -> it == 0xFFFD;
		};
	}

}
