package rapport.notify.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Short forms of small words, as in "help w/ taxes": their slash is no mark of a list.
 */
final class Shorthand {

	private static final Map<String, Map<Pattern, String>> WORDS = Map.of("en",
			words("w/o", "without", "w/", "with", "w(?= \\p{L})", "with", "abt", "about"), "es",
			words("c/", "con", "p/", "para", "x(?= \\p{L})", "por"), "it", words("c/", "con", "x(?= \\p{L})", "per"),
			"pt", words("c/", "com", "p/", "para"), "de", words("m\\.(?= )", "mit"), "fr", words("p/", "pour"), "nl",
			words("m\\.b\\.t\\.", "met"));

	private Shorthand() {
	}

	/**
	 * Returns a text with such words written out: those of its language, and English
	 * ones.
	 */
	static String writtenOut(String text, String language) {
		var all = new LinkedHashMap<>(WORDS.getOrDefault("en", Map.of()));
		all.putAll(WORDS.getOrDefault(language, Map.of()));
		var plain = text;
		for (var word : all.entrySet()) {
			plain = word.getKey().matcher(plain).replaceAll(word.getValue() + " ");
		}
		return plain;
	}

	/**
	 * Before each there is another word; not so before the letter of W/X/Y or of C/C++.
	 */
	private static Map<Pattern, String> words(String... pairs) {
		var words = new LinkedHashMap<Pattern, String>();
		for (int i = 0; i < pairs.length; i += 2) {
			words.put(Pattern.compile("(?iu)(?<=\\p{L}[ )])" + pairs[i] + "(?:\\s+|(?=\\p{L}{3}))"), pairs[i + 1]);
		}
		return words;
	}

}
