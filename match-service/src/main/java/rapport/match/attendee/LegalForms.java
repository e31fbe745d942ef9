package rapport.match.attendee;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import rapport.match.term.WordFile;

/** Legal forms of many countries, which are no part of a company's name. */
final class LegalForms {

	private static final WordFile FILE = new WordFile(LegalForms.class, "companies.txt");

	private static final Set<String> BEHIND = FILE.words("behind", LegalForms::squashed);

	private static final Set<String> BEFORE = FILE.words("before", LegalForms::squashed);

	private static final Set<String> BOTH = FILE.words("both", LegalForms::squashed);

	private static final Pattern WITHIN = Pattern.compile(FILE.words("within", LegalForms::composed)
		.stream()
		.sorted((one, other) -> other.length() - one.length())
		.map(Pattern::quote)
		.collect(Collectors.joining("|")));

	/** So many words a legal form has at most. */
	private static final int MOST = 7;

	private LegalForms() {
	}

	/** Returns a name without forms that stand in it with no blanks around them. */
	static String without(String name) {
		return WITHIN.matcher(composed(name)).replaceAll(" ");
	}

	/** Takes legal forms away that stand before or behind, but never all words. */
	static void strip(List<String> words) {
		int all = words.size();
		int last;
		while ((last = behind(words)) > 0) {
			words.subList(words.size() - last, words.size()).clear();
			if (words.size() > 1 && CompanyWords.isAnd(words.getLast())) {
				words.removeLast();
			}
		}
		boolean behind = words.size() < all;
		int first;
		while ((first = before(words, behind)) > 0) {
			words.subList(0, first).clear();
		}
	}

	private static int behind(List<String> words) {
		for (int many = Math.min(MOST, words.size() - 1); many > 0; many--) {
			if (BEHIND.contains(String.join("", words.subList(words.size() - many, words.size())))) {
				return many;
			}
		}
		return 0;
	}

	private static int before(List<String> words, boolean behind) {
		for (int many = Math.min(MOST, words.size() - 1); many > 0; many--) {
			var first = String.join("", words.subList(0, many));
			if (BEFORE.contains(first) || (behind && BOTH.contains(first))) {
				return many;
			}
		}
		return 0;
	}

	private static String squashed(String form) {
		return String.join("", CompanyWords.of(form));
	}

	private static String composed(String text) {
		return Normalizer.normalize(CompanyWords.unmarked(text), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
