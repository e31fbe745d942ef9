package rapport.checkin.attendee.redis;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a name in another script sounds like, so that it is found however it is written in
 * Latin letters: Юлия by yulia, julia and iuliia, محمد by mohamed and muhammad. The same
 * is made of the query.
 */
final class SoundKeys {

	/** Stands before what a word with vowels sounds like; no word begins so. */
	static final String SOUND = "^";

	/** Stands before the consonants of a word whose script leaves its vowels out. */
	static final String CONSONANTS = "`";

	private static final Pattern DOUBLE = Pattern.compile("(.)\\1+");

	private static final Pattern GLIDE = Pattern.compile("[iyj]+(?=[aeou])");

	private static final Pattern VOWELS = Pattern.compile("[aeiouyj]+");

	/** Shorter ones are the same only if they are whole. */
	private static final int LEAST = 3;

	private static final int LONG = 4;

	private SoundKeys() {
	}

	/** Returns the keys of a word, with what stands before them. */
	static Set<String> found(String written, String plain) {
		return leavesVowelsOut(written)
				? Set.copyOf(List.of(CONSONANTS + consonants(plain), CONSONANTS + consonants(plain.replace("w", ""))))
				: Set.of(SOUND + sound(plain));
	}

	/** Returns the beginning of what sounds like a word that was typed. */
	static String soughtSound(String plain) {
		var sound = sound(plain);
		return SOUND
				+ ((sound.length() >= LONG && sound.endsWith("i")) ? sound.substring(0, sound.length() - 1) : sound);
	}

	static String soughtConsonants(String plain) {
		return CONSONANTS + consonants(plain);
	}

	/** Returns whether what is sought is long enough to tell somebody. */
	static boolean tells(String sought) {
		return sought.length() >= LEAST;
	}

	/** Returns whether a key sounds like a word that was typed. */
	static boolean alike(String key, String sought) {
		return (sought.length() > LEAST) ? key.startsWith(sought) : sought.length() == LEAST && key.equals(sought);
	}

	private static String sound(String plain) {
		var sound = plain.replace("ph", "f")
			.replace("schtsch", "shch")
			.replaceAll("ts?ch", "h")
			.replaceAll("sh?ch|sh", "s")
			.replaceAll("[kc]h", "h")
			.replace("zh", "z")
			.replace("th", "t")
			.replaceAll("t[zs]", "s")
			.replaceAll("[cq]", "k")
			.replace("x", "ks")
			.replace('w', 'v')
			.replaceAll("o[ou]", "u")
			.replace("ee", "i")
			.replaceAll("g(?=[iy])", "y")
			.replace("mp", "b")
			.replace("nt", "d")
			.replace('z', 's');
		return once(GLIDE.matcher(sound).replaceAll("").replaceAll("[iyj]+", "i").replace("ei", "i"));
	}

	private static String consonants(String plain) {
		var left = VOWELS.matcher(plain.replace('c', 'k').replace('q', 'k').replace("x", "ks")).replaceAll("");
		return once(left.replace("kh", "k")
			.replace("gh", "g")
			.replace("sh", "s")
			.replace("th", "t")
			.replace("dh", "d")
			.replace("ph", "p")
			.replace('f', 'p')
			.replace('v', 'b')
			.replace('w', 'b')
			.replaceAll("(?<=.)h$", ""));
	}

	private static String once(String text) {
		return DOUBLE.matcher(text).replaceAll("$1");
	}

	private static boolean leavesVowelsOut(String word) {
		return switch (UnicodeScript.of(word.codePointAt(0))) {
			case ARABIC, HEBREW, SYRIAC, THAI, LAO, KHMER, MYANMAR -> true;
			default -> false;
		};
	}

}
