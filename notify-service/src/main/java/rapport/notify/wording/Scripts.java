package rapport.notify.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;

/**
 * Writes a name for somebody who may not read its script. Cyrillic and Greek letters have
 * fair Latin spellings; in other scripts a machine cannot know how a name is said, so it
 * stays as it is.
 */
final class Scripts {

	private static final String RUSSIAN = "Russian-Latin/BGN";

	private static final Map<String, String> CYRILLIC = Map.of("uk", "Ukrainian-Latin/BGN", "be",
			"Belarusian-Latin/BGN", "bg", "Bulgarian-Latin/BGN", "mk", "Macedonian-Latin/BGN", "sr",
			"Serbian-Latin/BGN");

	private Scripts() {
	}

	/**
	 * Returns a name as a reader can read it.
	 * @param owner the languages of whose name it is
	 * @param reader the languages of who reads it
	 */
	static String readable(String name, List<String> owner, List<String> reader) {
		int script = script(name);
		if ((script != UScript.CYRILLIC && script != UScript.GREEK)
				|| reader.stream().anyMatch((it) -> reads(it, script))) {
			return name;
		}
		var rule = (script == UScript.GREEK) ? "Greek-Latin/UNGEGN"
				: owner.stream().filter(CYRILLIC::containsKey).findFirst().map(CYRILLIC::get).orElse(RUSSIAN);
		return Lookalikes.in(Transliterator.getInstance(rule).transliterate(name));
	}

	/**
	 * Returns a text that does not turn round the sentence it stands in. One from right
	 * to left is never in the GSM alphabet, which lacks the isolates.
	 */
	static String isolated(String text) {
		return rightToLeft(text) ? "\u2068" + text + "\u2069" : text;
	}

	/** Returns whether a text has letters that are written from right to left. */
	static boolean rightToLeft(String text) {
		return text.codePoints()
			.map(Character::getDirectionality)
			.anyMatch((it) -> it == Character.DIRECTIONALITY_RIGHT_TO_LEFT
					|| it == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
	}

	private static int script(String name) {
		return name.codePoints().filter(Character::isLetter).map(UScript::getScript).findFirst().orElse(UScript.LATIN);
	}

	private static boolean reads(String language, int script) {
		var scripts = UScript.getCode(new ULocale(language));
		return scripts != null && Arrays.stream(scripts).anyMatch((it) -> it == script);
	}

}
