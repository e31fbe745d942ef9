package rapport.notify.wording;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.Transliterator;

/**
 * What stands for a character that the GSM alphabet lacks, when a text is sent: quotation
 * marks, dashes and spaces for their plain kin, Latin letters without what the alphabet
 * has not, and nothing for pictures.
 */
final class Lookalikes {

	private static final Map<Integer, String> PLAIN = new HashMap<>();

	/** What was looked up before; there are few, unless somebody means harm. */
	private static final Map<Integer, String> FOUND = new ConcurrentHashMap<>();

	private static final int MOST_FOUND = 10_000;

	private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");

	static {
		add("'", "’‘‚‛′`´ʼʻ‹›");
		add("\"", "“”„‟″«»");
		add("-", "–—―‐‑‒−•·");
		add("", "ʹʺ");
		Map.of("…", "...", "×", "x", "™", "TM", "№", "No", "Þ", "Th", "ő", "ö", "Ő", "Ö", "ű", "ü", "Ű", "Ü")
			.forEach((character, plain) -> PLAIN.put(character.codePointAt(0), plain));
	}

	private Lookalikes() {
	}

	/**
	 * Returns a text with look-alikes for what the GSM alphabet lacks; other characters
	 * that it lacks stay.
	 */
	static String in(String text) {
		if (Gsm7.has(text)) {
			return text;
		}
		if (FOUND.size() > MOST_FOUND) {
			FOUND.clear();
		}
		var plain = new StringBuilder();
		Normalizer.normalize(text, Normalizer.Form.NFC)
			.codePoints()
			.forEach((character) -> plain
				.append(Character.isBmpCodePoint(character) && Gsm7.septets((char) character) > 0
						? Character.toString(character) : FOUND.computeIfAbsent(character, Lookalikes::find)));
		return plain.toString();
	}

	private static String find(int character) {
		var plain = PLAIN.get(character);
		if (plain != null) {
			return plain;
		}
		return switch (Character.getType(character)) {
			case Character.SPACE_SEPARATOR -> " ";
			case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.FORMAT, Character.NON_SPACING_MARK,
					Character.ENCLOSING_MARK ->
				picture(character) ? "" : latin(character);
			default -> latin(character);
		};
	}

	/** Marks of other scripts say something: they are no pictures. */
	private static boolean picture(int character) {
		var script = Character.UnicodeScript.of(character);
		return script == Character.UnicodeScript.COMMON || script == Character.UnicodeScript.INHERITED;
	}

	private static String latin(int character) {
		var written = Character.toString(character);
		var plain = LATIN.transliterate(written);
		return Gsm7.has(plain) ? plain : written;
	}

	private static void add(String plain, String characters) {
		characters.codePoints().forEach((it) -> PLAIN.put(it, plain));
	}

}
