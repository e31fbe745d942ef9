package rapport.checkin.attendee;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import static java.util.stream.Collectors.joining;

/**
 * Tells how somebody is addressed, by her name alone: by her given name where the name
 * shows which it is, else by the whole name, never by a title or a family name.
 */
final class CallNames {

	private static final Pattern COUPLE = Pattern
		.compile("[&+/]|\\s[yeiиو]\\s|(?iu)\\s(?:and|und|u\\.|et|og|och|en|ja|ve|και|şi)\\s");

	static final Pattern NO_NAME = Pattern.compile("[\\p{N}@#:=()\\[\\]]");

	static final Pattern UNSPACED = Pattern
		.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]");

	static final Pattern INITIALS = Pattern.compile("\\p{L}|(?:\\p{L}\\.-?)+\\p{L}?");

	/** As in Dr.-Ing. and Prof.-Dr., without full stops. */
	private static final Pattern DOCTORS = Pattern.compile("(?:dr|prof)(?:-(?:dr|prof|ing|med|phil|jur|nat|rer|oec))+");

	private CallNames() {
	}

	/** Returns how she is addressed; the whole name where that is not certain. */
	static String of(String name) {
		return of(name, Set.of());
	}

	/**
	 * Returns the same of who may have her company beside her name.
	 * @param beside what stands in other columns, in small letters
	 */
	static String of(String name, Set<String> beside) {
		var nickname = NameText.nickname(name);
		if (nickname != null) {
			return of(nickname, beside);
		}
		var whole = NameText.whole(name);
		if (whole.codePoints().noneMatch(Character::isLetter)) {
			return Names.tidy(name).isEmpty() ? name : Names.tidy(name);
		}
		var ordered = NameText.ordered(whole, beside);
		if (ordered.indexOf(',') > 0 || NO_NAME.matcher(ordered).find() || UNSPACED.matcher(ordered).find()
				|| COUPLE.matcher(ordered).find()) {
			return ordered;
		}
		var words = NameText.words(ordered);
		int first = 0;
		while (first < words.size() && isTitle(words.get(first), first)) {
			first++;
		}
		var named = words.subList(first, words.size());
		return (named.isEmpty() || (first > 0 && named.size() == 1)) ? ordered : given(named, ordered);
	}

	static boolean isTitle(String word, int place) {
		var plain = NameCase.plain(word);
		// As in D.ª Carmen, but for Mª, who is María.
		var bare = NameWords.MARIA.contains(plain) ? plain : plain.replaceFirst("[ªº]$", "");
		return NameWords.TITLES.contains(bare) || NameWords.TITLES.contains(plain) || DOCTORS.matcher(plain).matches()
				|| (place > 0 && NameWords.AFTER_TITLES.contains(NameCase.plain(word)));
	}

	private static String given(List<String> words, String whole) {
		var first = words.getFirst();
		if (NameWords.NOBODY.contains(NameCase.plain(first))
				|| NameWords.FIRMS.contains(NameCase.plain(words.getLast()))) {
			return whole;
		}
		if (words.size() == 1) {
			return INITIALS.matcher(first).matches() ? whole : NameCase.cased(first);
		}
		if (NameCase.isCapitals(first, 2) && !NameCase.isCapitals(whole, 2) && !INITIALS.matcher(first).matches()) {
			return afterCapitals(words, whole);
		}
		if (INITIALS.matcher(first).matches() || NameWords.PARTICLES.contains(NameCase.plain(first))
				|| isArticle(first)) {
			return whole;
		}
		int length = GivenNameLength.of(words);
		if (length > 1) {
			return (words.size() > length)
					? words.subList(0, length).stream().map(NameCase::cased).collect(joining(" ")) : whole;
		}
		return NameOrder.given(words, whole);
	}

	/** A family name in capitals, as in "DUPONT Jean"; two letters may be initials. */
	private static String afterCapitals(List<String> words, String whole) {
		var first = words.getFirst();
		if (first.length() < 3 && !NameWords.PARTICLES.contains(NameCase.plain(first))) {
			return whole;
		}
		return words.stream().filter((it) -> !NameCase.isCapitals(it, 1)).findFirst().orElse(whole);
	}

	private static boolean isArticle(String word) {
		var lower = word.toLowerCase(Locale.ROOT);
		return lower.matches("(?:al|el|ad|as|an|ar|ash)[-‐‑]\\p{L}+") || lower.matches("ال\\p{L}{3,}");
	}

}
