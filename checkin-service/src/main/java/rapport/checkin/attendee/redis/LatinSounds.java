package rapport.checkin.attendee.redis;

/**
 * What a name in plain Latin letters sounds like, much simplified, so that Stephen
 * Schmidt is found by steven schmitt, and Muhammad by mohammed.
 */
final class LatinSounds {

	/** Stands before what a word sounds like; no word begins so. */
	static final String MARK = "%";

	private static final int LEAST = 3;

	private LatinSounds() {
	}

	/**
	 * Returns the key of a word, with what stands before it; empty if it tells nothing.
	 */
	static String of(String plain) {
		var sound = new StringBuilder(MARK);
		int from = 0;
		if (plain.length() > 4 && (plain.startsWith("mac") || plain.startsWith("mc"))) {
			sound.append("mk");
			from = plain.startsWith("mac") ? 3 : 2;
		}
		for (int i = from; i < plain.length(); i++) {
			char it = plain.charAt(i);
			if (it < 'a' || it > 'z') {
				return "";
			}
			if (isVowel(it)) {
				int end = i + 1;
				while (end < plain.length() && isVowel(plain.charAt(end))) {
					end++;
				}
				append(sound, vowel(plain, i, end));
				i = end - 1;
			}
			else if (plain.startsWith("sch", i)) {
				append(sound, 's');
				i += 2;
			}
			else {
				append(sound, consonant(plain, i));
			}
		}
		return (sound.length() > LEAST) ? sound.toString() : "";
	}

	/** Doubled letters are one; a silent one is none. */
	private static void append(StringBuilder sound, char it) {
		if (it != 0 && sound.charAt(sound.length() - 1) != it) {
			sound.append(it);
		}
	}

	private static boolean isVowel(char it) {
		return "aeiouyj".indexOf(it) >= 0;
	}

	/** Ai, ei, ey and their kin are one; so are a and e, o and u. */
	private static char vowel(String plain, int from, int end) {
		for (int i = from; i < end; i++) {
			if ("iyj".indexOf(plain.charAt(i)) >= 0) {
				return 'i';
			}
		}
		return (plain.charAt(from) == 'a' || plain.charAt(from) == 'e') ? 'a' : 'o';
	}

	private static char consonant(String plain, int at) {
		char after = (at + 1 < plain.length()) ? plain.charAt(at + 1) : ' ';
		return switch (plain.charAt(at)) {
			case 'h' -> (at == 0) ? 'h' : 0;
			case 'p' -> (after == 'h') ? 'f' : 'p';
			case 'v', 'w' -> 'f';
			case 'c' -> (after == 'e' || after == 'i' || after == 'y') ? 's' : 'k';
			case 'q', 'x' -> 'k';
			case 'z' -> 's';
			case 'd' -> (after == 't' || after == ' ') ? 't' : 'd';
			default -> plain.charAt(at);
		};
	}

}
