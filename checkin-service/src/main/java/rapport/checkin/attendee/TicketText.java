package rapport.checkin.attendee;

/**
 * The forms by which tickets are found. Free of all but Java's language, so that a
 * kiosk's browser can have it; what it is given must be in Unicode's form NFKC, which
 * {@link CanonicalTicket} sees to.
 */
public final class TicketText {

	/** The most characters of a ticket. */
	public static final int LONGEST = 1024;

	private static final int ECI_DIGITS = 6;

	/** Beside those that Unicode calls dashes. */
	private static final String DASHES = "_\u2212\u2043\u02D7\u2796\u30FC\u0640";

	/** Cyrillic and Greek letters, and what they look like. */
	private static final String LOOK_LIKE_LATIN = "АВЕКМНОРСТУХІЈЅавекмнорстухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";

	private static final String LATIN = "ABEKMHOPCTYXIJSabekmhopctyxijsABEZHIKMNOPTYXo";

	private TicketText() {
	}

	/**
	 * Returns a code without what scanners put before it and what cannot be seen; empty
	 * if nothing is left.
	 */
	public static String exact(String code) {
		var text = code;
		// What was hidden by a control character may be an identifier.
		var plain = unmarked(visible(text));
		while (!plain.equals(text)) {
			text = plain;
			plain = unmarked(visible(text));
		}
		return plain;
	}

	/**
	 * Returns an exact form without what people and spreadsheets change: case, spaces,
	 * dashes, leading zeros of each part, digits of other scripts, and letters of other
	 * scripts that look like Latin ones. Different tickets may have the same.
	 */
	public static String loose(String exact) {
		var loose = new StringBuilder();
		boolean begins = true;
		int zeros = 0;
		for (int i = 0; i < exact.length(); i += Character.charCount(exact.codePointAt(i))) {
			int character = latin(exact.codePointAt(i));
			if (isDash(character) || Character.isSpaceChar(character)) {
				zeros = flush(loose, zeros);
				begins = true;
			}
			else if (begins && character == '0') {
				zeros++;
			}
			else {
				zeros = 0;
				begins = false;
				loose.appendCodePoint(Character.toLowerCase(Character.toUpperCase(character)));
			}
		}
		flush(loose, zeros);
		return loose.toString();
	}

	/** Of nothing but zeros one stays. */
	private static int flush(StringBuilder loose, int zeros) {
		if (zeros > 0) {
			loose.append('0');
		}
		return 0;
	}

	private static String visible(String code) {
		var visible = new StringBuilder();
		for (int i = 0; i < code.length(); i += Character.charCount(code.codePointAt(i))) {
			int character = code.codePointAt(i);
			if (Character.isSpaceChar(character)) {
				if (!visible.isEmpty() && visible.charAt(visible.length() - 1) != ' ') {
					visible.append(' ');
				}
			}
			else if (!isInvisible(character)) {
				visible.appendCodePoint(character);
			}
		}
		int end = visible.length();
		return visible.substring(0, (end > 0 && visible.charAt(end - 1) == ' ') ? end - 1 : end);
	}

	/** Returns whether a character shows nothing, as a control or a mark of direction. */
	static boolean isInvisible(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR,
					Character.PARAGRAPH_SEPARATOR ->
				true;
			default -> (character >= 0xFE00 && character <= 0xFE0F) || character == 0x034F || character == 0x115F
					|| character == 0x1160 || character == 0x2800 || character == 0x3164 || character == 0xFFA0;
		};
	}

	/**
	 * Of all scripts, the underscore of a scanner that holds Shift, and what stands there
	 * on keyboards of other languages.
	 */
	private static boolean isDash(int character) {
		return Character.getType(character) == Character.DASH_PUNCTUATION || DASHES.indexOf(character) >= 0;
	}

	private static int latin(int character) {
		if (character < 0x80) {
			return character;
		}
		int digit = Character.digit(character, 10);
		int alike = LOOK_LIKE_LATIN.indexOf(character);
		return (digit >= 0) ? '0' + digit : (alike >= 0) ? LATIN.charAt(alike) : character;
	}

	/**
	 * Without an AIM identifier such as {@code ]Q1} or an ECI such as {@code \000026}.
	 */
	private static String unmarked(String code) {
		if (code.length() > 3 && code.charAt(0) == ']' && isLetter(code.charAt(1))
				&& (isLetter(code.charAt(2)) || isDigit(code.charAt(2)))) {
			return code.substring(3);
		}
		if (code.length() > 1 + ECI_DIGITS && code.charAt(0) == '\\') {
			for (int i = 1; i <= ECI_DIGITS; i++) {
				if (!isDigit(code.charAt(i))) {
					return code;
				}
			}
			return code.substring(1 + ECI_DIGITS);
		}
		return code;
	}

	private static boolean isLetter(char character) {
		return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
	}

	private static boolean isDigit(char character) {
		return character >= '0' && character <= '9';
	}

}
