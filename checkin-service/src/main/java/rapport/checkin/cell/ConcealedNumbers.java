package rapport.checkin.cell;

import java.util.regex.Pattern;

/** Conceals phone numbers in samples of a file. */
public final class ConcealedNumbers {

	private static final Pattern LIKE_A_NUMBER = Pattern.compile("(?:\\p{Nd}[ ()./-]*+){7,}");

	private static final int SHOWN = 3;

	private ConcealedNumbers() {
	}

	/**
	 * Returns a text as it is, but of what may be a number the first three digits alone:
	 * enough to know the column by, and nobody's number.
	 */
	public static String in(String text) {
		if (!LIKE_A_NUMBER.matcher(text).find()) {
			return text;
		}
		var concealed = new StringBuilder();
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			char it = text.charAt(i);
			concealed.append((Character.isDigit(it) && ++digits > SHOWN) ? '•' : it);
		}
		return concealed.toString();
	}

}
