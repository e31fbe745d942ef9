package rapport.checkin.attendee;

import java.text.Normalizer;

/** Texts about people as they may enter. */
public final class Names {

	/** Joins emoji, and letters in some scripts. */
	private static final int JOINER = 0x200D;

	private static final int NON_JOINER = 0x200C;

	private Names() {
	}

	/**
	 * Returns how somebody is addressed whose given names are written by themselves,
	 * without titles; what her name suggests if they tell nothing.
	 */
	public static String given(String givenNames, String name) {
		return NameColumns.given(tidy(givenNames), tidy(name));
	}

	/**
	 * Returns how somebody is addressed who may have written her family name first: her
	 * whole name, unless it shows which is the given one.
	 */
	public static String givenBehind(String name) {
		return NameColumns.familyFirst(tidy(name));
	}

	/** Returns whether a name is none, as "Guest" is none, which many may have. */
	public static boolean isNobody(String name) {
		return NameWords.NOBODY.contains(NameCase.plain(tidy(name).split(" ", 2)[0]));
	}

	/** Returns whether a word in small letters, without a full stop, is a title. */
	public static boolean isTitle(String word) {
		return NameWords.TITLES.contains(word);
	}

	/**
	 * Returns a text on one line without what cannot be seen: controls, marks that turn
	 * the direction, doubled spaces; composed as Unicode has it (NFC).
	 */
	public static String tidy(String text) {
		var tidy = new StringBuilder();
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			int character = text.codePointAt(i);
			boolean blank = Character.isSpaceChar(character)
					|| (Character.isISOControl(character) && Character.isWhitespace(character));
			boolean joins = character == JOINER || character == NON_JOINER
					|| (character >= 0xFE00 && character <= 0xFE0F);
			if (blank) {
				if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
					tidy.append(' ');
				}
			}
			else if (joins || !TicketText.isInvisible(character)) {
				tidy.appendCodePoint(character);
			}
		}
		return Normalizer.normalize(tidy.toString().strip(), Normalizer.Form.NFC);
	}

}
