package rapport.checkin.attendee;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells how somebody is addressed, by her name alone: by her given name where the name
 * shows which it is, else by the whole name, never by a title or a family name.
 */
final class CallNames {

	private static final Pattern ASIDE = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]|[\"“”„«»][^\"“”„«»]*[\"“”„«»]");

	/** Symbols and emoji, with what joins and colours them. */
	private static final Pattern SYMBOL = Pattern
		.compile("[\\p{So}\\p{Sk}\\p{Sc}\\p{Cn}\\p{Co}\\x{1F3FB}-\\x{1F3FF}*_~|<>]");

	private static final Pattern COUPLE = Pattern.compile("[&+/]|(?iu)\\s(?:and|und|et|og|och|en|ja)\\s");

	private static final Pattern NO_NAME = Pattern.compile("[\\p{N}@#:=]");

	private static final Pattern UNSPACED = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");

	private static final Pattern INITIALS = Pattern.compile("\\p{L}|(?:\\p{L}\\.-?)+\\p{L}?");

	private CallNames() {
	}

	/** Returns how she is addressed; the whole name where that is not certain. */
	static String of(String name) {
		var whole = Names.tidy(SYMBOL.matcher(ASIDE.matcher(Names.tidy(name)).replaceAll(" ")).replaceAll(" "));
		if (whole.codePoints().noneMatch(Character::isLetter)) {
			return Names.tidy(name).isEmpty() ? name : Names.tidy(name);
		}
		var ordered = ordered(whole);
		if (NO_NAME.matcher(ordered).find() || UNSPACED.matcher(ordered).find() || COUPLE.matcher(ordered).find()) {
			return ordered;
		}
		var words = Arrays.asList(ordered.split(" ", -1));
		int first = 0;
		while (first < words.size() && NameWords.TITLES.contains(plain(words.get(first)))) {
			first++;
		}
		var named = words.subList(first, words.size());
		return (named.isEmpty() || (first > 0 && named.size() == 1)) ? ordered : given(named, ordered);
	}

	/** What stands after a comma goes first, unless it is a degree. */
	private static String ordered(String name) {
		var parts = Arrays.stream(name.split("[,،、]", -1)).map(String::strip).filter((it) -> !it.isEmpty()).toList();
		var kept = parts.stream().skip(1).filter((it) -> !NameWords.SUFFIXES.contains(plain(it))).toList();
		return switch (kept.size()) {
			case 0 -> parts.isEmpty() ? name : parts.getFirst();
			case 1 -> kept.getFirst() + " " + parts.getFirst();
			default -> name;
		};
	}

	private static String given(List<String> words, String whole) {
		var first = words.getFirst();
		if (NameWords.NOBODY.contains(plain(first)) || NameWords.FIRMS.contains(plain(words.getLast()))) {
			return whole;
		}
		if (words.size() == 1) {
			return INITIALS.matcher(first).matches() ? whole : cased(first);
		}
		if (INITIALS.matcher(first).matches() || NameWords.PARTICLES.contains(plain(first)) || isArticle(first)) {
			return whole;
		}
		if (isCapitals(first, 2) && !isCapitals(whole, 2)) {
			return afterCapitals(words, whole);
		}
		if (NameWords.COMPOUNDS.contains(plain(first))) {
			return (words.size() > 2) ? cased(first) + " " + cased(words.get(1)) : whole;
		}
		return familyFirst(words, whole);
	}

	/** A family name in capitals, as in "DUPONT Jean"; two letters may be initials. */
	private static String afterCapitals(List<String> words, String whole) {
		if (words.getFirst().length() < 3) {
			return whole;
		}
		return words.stream().filter((it) -> !isCapitals(it, 1)).findFirst().orElse(whole);
	}

	private static String familyFirst(List<String> words, String whole) {
		var first = words.getFirst().toLowerCase(Locale.ROOT);
		var plainFirst = plain(first);
		boolean vietnamese = whole.toLowerCase(Locale.ROOT)
			.codePoints()
			.anyMatch((it) -> NameWords.VIETNAMESE_LETTERS.indexOf(it) >= 0);
		if (NameWords.VIETNAMESE.contains(NameWords.unaccented(plainFirst)) && (vietnamese || words.size() > 2)) {
			return cased(words.getLast());
		}
		boolean eastern = NameWords.HUNGARIAN.contains(plainFirst)
				|| (NameWords.CHINESE.contains(plainFirst) && words.size() == 2)
				|| (NameWords.KOREAN.contains(plainFirst) && (words.size() == 3 || words.getLast().contains("-")))
				|| (NameWords.VIETNAMESE_ALONE.contains(plainFirst) && words.size() == 2);
		return eastern ? whole : cased(words.getFirst());
	}

	private static boolean isArticle(String word) {
		var lower = word.toLowerCase(Locale.ROOT);
		return lower.matches("(?:al|el|ad|as|an|ar|ash)[-‐‑]\\p{L}+") || lower.matches("ال\\p{L}{3,}");
	}

	private static boolean isCapitals(String text, int least) {
		return text.codePoints().filter(Character::isLetter).count() >= least
				&& text.codePoints().noneMatch(Character::isLowerCase)
				&& text.codePoints().anyMatch(Character::isUpperCase);
	}

	/** JANE is written Jane; a name written otherwise stays as it is. */
	private static String cased(String word) {
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

	/** Without case and full stops. */
	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replace(".", "").replace("’", "'");
	}

}
