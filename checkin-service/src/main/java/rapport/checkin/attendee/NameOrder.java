package rapport.checkin.attendee;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tells which word of a name is the given one, where the family's may come first. */
final class NameOrder {

	private static final Pattern PATRONYMIC = Pattern
		.compile("(?iu)\\p{L}{2,}(?:ович|евич|ьич|овна|евна|ична|ovich|evich|ovna|evna|ivna|yovych|ovych)");

	/** Family names by their end, too long to be given names. */
	private static final Pattern FAMILY = Pattern.compile("(?iu)(?:[oO]['’]|mc)\\p{L}{3,}"
			+ "|\\p{L}{3,}(?:ова|ева|ский|ская|енко|цкий|цкая|enko|skaya|skiy|opoulos|opoulou|idis|idou|акис|чук|όπουλος|οπούλου|ίδης|ίδου|άκης|άκη|ίου|chuk)"
			+ "|\\p{L}{4,}(?:ska|ski|sky|cki|cka|escu|wicz|ová|ova|yan|shvili|dze|dóttir|sson)|\\p{L}{3,}(?:ов|ев|ин)");

	/** A given name as Korean and Chinese ones are written: Ki-moon, Xiao-ping. */
	private static final Pattern SYLLABLES = Pattern.compile("\\p{Lu}\\p{Ll}{1,5}-\\p{Ll}{1,6}");

	private static final int SYLLABLE = 4;

	private NameOrder() {
	}

	/** Returns the given name; the whole one where that is not certain. */
	static String given(List<String> words, String whole) {
		var plainFirst = NameCase.plain(words.getFirst());
		if (PATRONYMIC.matcher(words.getLast()).matches()) {
			return (words.size() == 3) ? NameCase.cased(words.get(1)) : NameCase.cased(words.getFirst());
		}
		var vietnamese = vietnamese(words, whole);
		if (vietnamese != null) {
			return vietnamese;
		}
		boolean family = FAMILY.matcher(words.getFirst()).matches() && !FAMILY.matcher(words.getLast()).matches();
		boolean eastern = FamilyNames.HUNGARIAN.contains(NameWords.unaccented(plainFirst))
				|| (FamilyNames.CHINESE.contains(plainFirst) && words.size() <= 3)
				|| (FamilyNames.JAPANESE.contains(plainFirst) && words.size() == 2)
				|| (FamilyNames.KOREAN.contains(plainFirst) && (words.size() == 3 || words.getLast().contains("-")))
				|| (FamilyNames.KOREAN_ALONE.contains(plainFirst) && words.size() == 2)
				|| (FamilyNames.VIETNAMESE_ALONE.contains(NameWords.unaccented(plainFirst)) && words.size() == 2)
				|| (words.size() == 2 && SYLLABLES.matcher(words.getLast()).matches()) || inSyllables(words);
		return (family || eastern || isCapitalsFamilyFirst(words, whole)) ? whole : NameCase.cased(words.getFirst());
	}

	/** In capitals throughout family names stand first more often: SMITH JOHN. */
	private static boolean isCapitalsFamilyFirst(List<String> words, String whole) {
		return words.size() == 2 && NameCase.isCapitals(whole, 2) && GivenNames.isOne(words.getLast())
				&& !GivenNames.isOne(words.getFirst());
	}

	/** The last word; before the family name if that stands last, as abroad. */
	private static @Nullable String vietnamese(List<String> words, String whole) {
		boolean written = whole.toLowerCase(Locale.ROOT)
			.codePoints()
			.anyMatch((it) -> FamilyNames.VIETNAMESE_LETTERS.indexOf(it) >= 0);
		boolean surely = words.size() > 2 && (FamilyNames.VIETNAMESE_ALONE.contains(NameCase.plain(words.getFirst()))
				|| FamilyNames.VIETNAMESE_MIDDLE.contains(NameCase.plain(words.get(1))) || isVietnamese(words.get(1)));
		if (isVietnamese(words.getFirst()) && (written || surely)) {
			return NameCase.cased(words.getLast());
		}
		return (written && words.size() > 2 && isVietnamese(words.getLast()))
				? NameCase.cased(words.get(words.size() - 2)) : null;
	}

	/** As Ka Wai Wong writes hers. */
	private static boolean inSyllables(List<String> words) {
		return words.size() == 3 && FamilyNames.CHINESE.contains(NameCase.plain(words.getLast()))
				&& words.stream().allMatch((it) -> it.length() <= SYLLABLE + 1) && words.getFirst().length() < SYLLABLE;
	}

	private static boolean isVietnamese(String word) {
		return FamilyNames.VIETNAMESE.contains(NameWords.unaccented(NameCase.plain(word)));
	}

}
