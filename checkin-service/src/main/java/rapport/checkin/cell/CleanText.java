package rapport.checkin.cell;

/** Text without what cannot be seen. */
public final class CleanText {

	private static final int LONGEST_SHOWN = 40;

	private CleanText() {
	}

	/** Returns a text in one line, without characters that control or turn it round. */
	public static String line(String text) {
		return lines(text).replace('\n', ' ');
	}

	/**
	 * Returns the same, but with its line breaks; of blanks in a row one is left.
	 */
	public static String lines(String text) {
		if (isPlain(text)) {
			return text.strip();
		}
		var seen = new StringBuilder(text.length());
		char between = 0;
		for (int i = 0; i < text.length();) {
			int it = text.codePointAt(i);
			i += Character.charCount(it);
			if (isBreak(it)) {
				between = '\n';
			}
			else if (it == '\t' || Character.isSpaceChar(it)) {
				between = (between == '\n') ? '\n' : ' ';
			}
			else if (!isHidden(it)) {
				if (between != 0 && !seen.isEmpty()) {
					seen.append(between);
				}
				between = 0;
				seen.appendCodePoint(it);
			}
		}
		return seen.toString().strip();
	}

	/** Returns the first 40 characters in one line, as a message shows what was found. */
	public static String shown(String text) {
		var line = line(text);
		return (line.length() > LONGEST_SHOWN) ? line.substring(0, LONGEST_SHOWN) + "…" : line;
	}

	/** Returns whether a decoder, or half a character, left its mark. */
	static boolean isBroken(String text) {
		return text.codePoints().anyMatch((it) -> it == 0xFFFD || Character.getType(it) == Character.SURROGATE);
	}

	/** Returns whether there are only the letters and signs that every encoding has. */
	static boolean isAscii(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) >= 0x80) {
				return false;
			}
		}
		return true;
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

	private static boolean isBreak(int it) {
		return (it >= '\n' && it <= '\r') || (it >= 0x1C && it <= 0x1E) || it == 0x85 || it == 0x2028 || it == 0x2029;
	}

	/** Joiners stay: some scripts and emojis need them. Letters that show nothing go. */
	private static boolean isHidden(int it) {
		return switch (Character.getType(it)) {
			case Character.CONTROL -> true;
			case Character.FORMAT -> it != 0x200C && it != 0x200D;
			case Character.SURROGATE, Character.UNASSIGNED -> true;
			default -> it == 0xFFFD || it == 0x3164 || it == 0x115F || it == 0x1160 || it == 0xFFA0 || it == 0x2800;
		};
	}

}
