package rapport.checkin.attendee;

import java.util.Locale;

/** Capitals and small letters of names. */
final class NameCase {

	private NameCase() {
	}

	/** Returns whether all of so many letters at least are capitals. */
	static boolean isCapitals(String text, int least) {
		return text.codePoints().filter(Character::isLetter).count() >= least
				&& text.codePoints().noneMatch(Character::isLowerCase)
				&& text.codePoints().anyMatch(Character::isUpperCase);
	}

	/** Returns JANE as Jane; a name written otherwise stays as it is. */
	static String cased(String word) {
		if (!isCapitals(word, 3)) {
			return word;
		}
		var cased = new StringBuilder();
		boolean begins = true;
		for (var character : word.codePoints().toArray()) {
			cased.appendCodePoint(begins ? character : Character.toLowerCase(character));
			begins = !Character.isLetter(character) && Character.getType(character) != Character.NON_SPACING_MARK;
		}
		return cased.toString();
	}

	/** Returns a word without case and full stops. */
	static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace(".", "").replace("’", "'");
	}

}
