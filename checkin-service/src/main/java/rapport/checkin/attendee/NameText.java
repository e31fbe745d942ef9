package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A name as it was typed, without what is no part of it, and in its order. */
final class NameText {

	private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]\\s*([^\"“”„«»]+?)\\s*[\"“”„«»](.*)");

	/** A word in single quotation marks, which are none of an O'Brien's. */
	private static final Pattern SINGLE = Pattern.compile("(?<!\\S)['‘]([^'’‘]+)['’](?!\\S)");

	private static final Pattern PRONOUNS = Pattern.compile(
			"(?iu)[-–—,|]?\\s*(?<!\\p{L})(?:she|he|they|ze|xe|elle|ella|él|il|sie|er|hen|zij|hij)(?:\\s*/\\s*\\p{L}+)+");

	private static final Pattern TITLE_BEFORE = Pattern.compile("(\\p{L}{2,6})[.](\\p{L}.*)", Pattern.DOTALL);

	/** What she is called by others, or where she works. */
	private static final Pattern ASIDE = Pattern.compile("[(\\[{][^)\\]}]*[)\\]}]|[\"“”„«»][^\"“”„«»]*[\"“”„«»]");

	private static final Pattern AT = Pattern.compile("\\s@\\s?.*");

	/** Somebody whom she brings. */
	private static final Pattern PLUS_ONE = Pattern.compile("(?iu)\\s*(?:\\+|\\bplus\\b)\\s*(?:[0-9]|one)\\s*$");

	/** Symbols and emoji, with what joins and colours them. */
	private static final Pattern SYMBOL = Pattern
		.compile("[\\p{So}\\p{Sk}\\p{Sc}\\p{Cn}\\p{Co}\\x{1F3FB}-\\x{1F3FF}*_~|<>][\\x{200D}\\x{FE00}-\\x{FE0F}]*");

	private NameText() {
	}

	/**
	 * Returns what stands in quotation marks before one word at most: "Ziggy" Stardust,
	 * or a whole name.
	 */
	static @Nullable String nickname(String name) {
		var quoted = QUOTED.matcher(doubled(name));
		return (quoted.matches() && !quoted.group(2).strip().contains(" ")) ? quoted.group(1) : null;
	}

	/** Returns a name without asides, pronouns and symbols. */
	static String whole(String name) {
		var aside = ASIDE.matcher(doubled(name));
		var told = PLUS_ONE.matcher(PRONOUNS.matcher(aside.replaceAll(" ")).replaceAll("")).replaceAll("");
		var whole = Names.tidy(AT.matcher(SYMBOL.matcher(told).replaceAll(" ")).replaceAll(""));
		boolean before = aside.reset().lookingAt() && !whole.contains(" ");
		return (before && PRONOUNS.matcher(aside.group()).replaceAll("").equals(aside.group())) ? Names.tidy(name)
				: whole;
	}

	private static String doubled(String name) {
		return SINGLE.matcher(Names.tidy(name)).replaceAll("“$1”");
	}

	/** A title may lack its space, as in "Dr.Maya Osei". */
	static List<String> words(String name) {
		var words = new ArrayList<>(List.of(name.split(" ", -1)));
		for (int i = 0; i < words.size(); i++) {
			var joined = TITLE_BEFORE.matcher(words.get(i));
			if (NameWords.TITLES.contains(NameCase.plain(words.get(i))) || !joined.matches()
					|| !NameWords.TITLES.contains(NameCase.plain(joined.group(1)))) {
				continue;
			}
			words.set(i, joined.group(1) + ".");
			words.add(i + 1, joined.group(2));
		}
		return words;
	}

	/**
	 * What stands after a comma goes first, unless it is a degree, or where she works;
	 * where that cannot be told, a comma stays.
	 */
	static String ordered(String name, Set<String> beside) {
		var parts = Arrays.stream(name.split("[,،、]", -1)).map(String::strip).filter((it) -> !it.isEmpty()).toList();
		if (parts.isEmpty()) {
			return name;
		}
		var family = withoutSuffix(parts.getFirst());
		var kept = parts.stream().skip(1).filter((it) -> !isAside(it, beside)).toList();
		if (kept.isEmpty()) {
			return parts.getFirst();
		}
		boolean given = isGiven(kept.getFirst());
		if (kept.size() > 1) {
			return (isFamily(family) && given && !isGiven(kept.get(1))) ? kept.getFirst() + " " + family : name;
		}
		if (isFamily(family) || (given && !isGiven(family))) {
			return kept.getFirst() + " " + family;
		}
		return (isGiven(family) && !given) ? family : name;
	}

	private static boolean isAside(String part, Set<String> beside) {
		var words = Arrays.stream(part.split(" ", -1)).map(NameCase::plain).toList();
		return NameWords.SUFFIXES.contains(NameCase.plain(part))
				|| words.stream().allMatch(NameWords.SUFFIXES::contains)
				|| beside.contains(part.toLowerCase(Locale.ROOT)) || NameWords.FIRMS.contains(words.getLast())
				|| words.stream().anyMatch(NameWords.POSTS::contains);
	}

	/** One word, or several that no given name begins. */
	private static boolean isFamily(String words) {
		return !words.contains(" ") || NameWords.PARTICLES.contains(NameCase.plain(words.split(" ", 2)[0]))
				|| NameCase.isCapitals(words, 2);
	}

	private static boolean isGiven(String words) {
		return words(words).stream()
			.filter((it) -> !NameWords.TITLES.contains(NameCase.plain(it)))
			.findFirst()
			.filter(GivenNames::isOne)
			.isPresent();
	}

	private static String withoutSuffix(String family) {
		int last = family.lastIndexOf(' ');
		return (last > 0 && NameWords.SUFFIXES.contains(NameCase.plain(family.substring(last + 1))))
				? family.substring(0, last).strip() : family;
	}

}
