package rapport.match.attendee;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a company's name as they are compared. */
final class CompanyWords {

	private static final Pattern MARKS = Pattern.compile("[™®©℠\\p{Cf}]");

	/** Dots and slashes within an abbreviation, as in S.p.A. and A/S. */
	private static final Pattern ABBREVIATED = Pattern.compile("(?<=\\b\\p{L}{1,2})[./](?=\\p{L})");

	private static final Pattern DROPPED = Pattern.compile("[.'’`´\"״]");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");

	private static final Set<String> AND = Set.of("and", "und", "et", "y", "e", "en", "og", "och", "i", "ve", "ja", "и",
			"та", "+");

	private CompanyWords() {
	}

	/** Returns the words without case, accents and punctuation. */
	static List<String> of(String name) {
		var text = Normalizer.normalize(unmarked(name), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		text = Normalizer.normalize(text.replaceAll("\\p{M}+", ""), Normalizer.Form.NFC);
		text = text.replace("ß", "ss")
			.replace("ø", "o")
			.replace("æ", "ae")
			.replace("œ", "oe")
			.replace("ł", "l")
			.replace("đ", "d")
			.replace("ı", "i");
		text = DROPPED.matcher(ABBREVIATED.matcher(text).replaceAll("")).replaceAll("");
		var words = new ArrayList<String>();
		for (var word : BETWEEN.split(text, -1)) {
			if (!word.isEmpty()) {
				words.add(word);
			}
		}
		return words;
	}

	/** Returns a name without signs that say whose it is, and what cannot be seen. */
	static String unmarked(String name) {
		return MARKS.matcher(name).replaceAll("");
	}

	static boolean isAnd(String word) {
		return AND.contains(word);
	}

	/** Returns words without those for "and" between others, in one. */
	static String joined(List<String> words) {
		var joined = new StringBuilder();
		for (int place = 0; place < words.size(); place++) {
			boolean between = place > 0 && place < words.size() - 1;
			joined.append((between && AND.contains(words.get(place))) ? "" : words.get(place));
		}
		return joined.toString();
	}

	/** Returns the same whether umlauts are written as such or as two letters. */
	static String folded(String joined) {
		return joined.replace("ae", "a").replace("oe", "o").replace("ue", "u");
	}

	/** Returns a text in the form in which it is compared with others. */
	static String key(String text) {
		return folded(joined(of(text)));
	}

}
