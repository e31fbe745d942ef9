package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/**
 * Tells how somebody is addressed, by her name alone: by her given name where the name
 * shows which it is, else by the whole name, never by a title or a family name.
 */
final class CallNames {

	private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]\\s*([^\"“”„«»]+?)\\s*[\"“”„«»](.*)");

	private static final Pattern PRONOUNS = Pattern.compile(
			"(?iu)[-–—,|]?\\s*(?<!\\p{L})(?:she|he|they|ze|xe|elle|ella|él|il|sie|er|hen|zij|hij)(?:\\s*/\\s*\\p{L}+)+");

	private static final Pattern TITLE_BEFORE = Pattern.compile("(\\p{L}{2,6})[.](\\p{L}.*)", Pattern.DOTALL);

	private static final Pattern PATRONYMIC = Pattern
		.compile("(?iu)\\p{L}{2,}(?:ович|евич|ьич|овна|евна|ична|ovich|evich|ovna|evna|ivna|yovych|ovych)");

	/** Family names by their end, too long to be given names. */
	private static final Pattern FAMILY = Pattern.compile("(?iu)(?:[oO]['’]|mc)\\p{L}{3,}"
			+ "|\\p{L}{3,}(?:ова|ева|ский|ская|енко|цкий|цкая|enko|skaya|skiy|opoulos|opoulou|idis|idou|акис)"
			+ "|\\p{L}{4,}(?:ska|ski|sky|cki|cka|escu|wicz|ová|ova|yan|shvili|dze|dóttir|sson)|\\p{L}{3,}(?:ов|ев|ин)");

	private static final Pattern ASIDE = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]|[\"“”„«»][^\"“”„«»]*[\"“”„«»]");

	/** Symbols and emoji, with what joins and colours them. */
	private static final Pattern SYMBOL = Pattern
		.compile("[\\p{So}\\p{Sk}\\p{Sc}\\p{Cn}\\p{Co}\\x{1F3FB}-\\x{1F3FF}*_~|<>]");

	private static final Pattern COUPLE = Pattern
		.compile("[&+/]|\\s[yeiиو]\\s|(?iu)\\s(?:and|und|et|og|och|en|ja|ve|και|şi)\\s");

	private static final Pattern NO_NAME = Pattern.compile("[\\p{N}@#:=]");

	private static final Pattern UNSPACED = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");

	private static final Pattern INITIALS = Pattern.compile("\\p{L}|(?:\\p{L}\\.-?)+\\p{L}?");

	private CallNames() {
	}

	/** Returns how she is addressed; the whole name where that is not certain. */
	static String of(String name) {
		var quoted = QUOTED.matcher(Names.tidy(name));
		if (quoted.matches() && !quoted.group(2).strip().contains(" ")) {
			// "Ziggy" Stardust, or a whole name in quotation marks.
			return of(quoted.group(1));
		}
		var told = PRONOUNS.matcher(ASIDE.matcher(Names.tidy(name)).replaceAll(" ")).replaceAll("");
		var whole = Names.tidy(SYMBOL.matcher(told).replaceAll(" "));
		if (whole.codePoints().noneMatch(Character::isLetter)) {
			return Names.tidy(name).isEmpty() ? name : Names.tidy(name);
		}
		var ordered = ordered(whole);
		if (NO_NAME.matcher(ordered).find() || UNSPACED.matcher(ordered).find() || COUPLE.matcher(ordered).find()) {
			return ordered;
		}
		var words = apart(ordered);
		int first = 0;
		while (first < words.size() && NameWords.TITLES.contains(plain(words.get(first)))) {
			first++;
		}
		var named = words.subList(first, words.size());
		return (named.isEmpty() || (first > 0 && named.size() == 1)) ? ordered : given(named, ordered);
	}

	/** A title may lack its space, as in "Dr.Maya Osei". */
	private static List<String> apart(String name) {
		var words = new ArrayList<>(List.of(name.split(" ", -1)));
		for (int i = 0; i < words.size(); i++) {
			var joined = TITLE_BEFORE.matcher(words.get(i));
			if (NameWords.TITLES.contains(plain(words.get(i))) || !joined.matches()
					|| !NameWords.TITLES.contains(plain(joined.group(1)))) {
				continue;
			}
			words.set(i, joined.group(1) + ".");
			words.add(i + 1, joined.group(2));
		}
		return words;
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
		if (isCapitals(first, 2) && !isCapitals(whole, 2) && !INITIALS.matcher(first).matches()) {
			return afterCapitals(words, whole);
		}
		if (INITIALS.matcher(first).matches() || NameWords.PARTICLES.contains(plain(first)) || isArticle(first)) {
			return whole;
		}
		int length = length(words);
		if (length > 1) {
			return (words.size() > length)
					? words.subList(0, length).stream().map(CallNames::cased).collect(joining(" ")) : whole;
		}
		return familyFirst(words, whole);
	}

	/** Of how many words a given name is: Abd al Rahman, María del Carmen, Mª José. */
	private static int length(List<String> words) {
		var first = plain(words.getFirst());
		if (NameWords.DEVOTED.contains(first)) {
			int end = 1;
			while (end < words.size() && NameWords.ROMANCE_PARTICLES.contains(plain(words.get(end)))) {
				end++;
			}
			if (end > 1 && end < words.size() && NameWords.DEVOTIONS.contains(plain(words.get(end)))) {
				return end + 1;
			}
		}
		if (NameWords.COMPOUNDS.contains(first) || words.getFirst().equals("Ma.")) {
			return NameWords.ARTICLES.contains(plain(words.get(1))) ? 3 : 2;
		}
		return 1;
	}

	/** A family name in capitals, as in "DUPONT Jean"; two letters may be initials. */
	private static String afterCapitals(List<String> words, String whole) {
		var first = words.getFirst();
		if (first.length() < 3 && !NameWords.PARTICLES.contains(plain(first))) {
			return whole;
		}
		return words.stream().filter((it) -> !isCapitals(it, 1)).findFirst().orElse(whole);
	}

	private static String familyFirst(List<String> words, String whole) {
		var plainFirst = plain(words.getFirst());
		if (PATRONYMIC.matcher(words.getLast()).matches()) {
			return (words.size() == 3) ? cased(words.get(1)) : cased(words.getFirst());
		}
		var vietnamese = vietnamese(words, whole);
		if (vietnamese != null) {
			return vietnamese;
		}
		boolean family = FAMILY.matcher(words.getFirst()).matches() && !FAMILY.matcher(words.getLast()).matches();
		boolean eastern = NameWords.HUNGARIAN.contains(NameWords.unaccented(plainFirst))
				|| (NameWords.CHINESE.contains(plainFirst) && words.size() <= 3)
				|| (NameWords.JAPANESE.contains(plainFirst) && words.size() == 2)
				|| (NameWords.KOREAN.contains(plainFirst) && (words.size() == 3 || words.getLast().contains("-")))
				|| (NameWords.VIETNAMESE_ALONE.contains(plainFirst) && words.size() == 2);
		return (family || eastern) ? whole : cased(words.getFirst());
	}

	/** The last word; before the family name if that stands last, as abroad. */
	private static @Nullable String vietnamese(List<String> words, String whole) {
		boolean written = whole.toLowerCase(Locale.ROOT)
			.codePoints()
			.anyMatch((it) -> NameWords.VIETNAMESE_LETTERS.indexOf(it) >= 0);
		boolean surely = words.size() > 2 && (NameWords.VIETNAMESE_ALONE.contains(plain(words.getFirst()))
				|| NameWords.VIETNAMESE_MIDDLE.contains(plain(words.get(1))) || isVietnamese(words.get(1)));
		if (isVietnamese(words.getFirst()) && (written || surely)) {
			return cased(words.getLast());
		}
		return (written && words.size() > 2 && isVietnamese(words.getLast())) ? cased(words.get(words.size() - 2))
				: null;
	}

	private static boolean isVietnamese(String word) {
		return NameWords.VIETNAMESE.contains(NameWords.unaccented(plain(word)));
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
