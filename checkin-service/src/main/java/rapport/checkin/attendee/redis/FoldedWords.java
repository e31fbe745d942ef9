package rapport.checkin.attendee.redis;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/**
 * Words as they are typed by who only heard them: in plain Latin letters, or as written.
 */
final class FoldedWords {

	private static final Transliterator PLAIN = Transliterator
		.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");

	/** An O’Brien is found as obrien, so these are no ends of words. */
	private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼʻ`´′＇ʹʺˈ]");

	private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

	private static final Pattern TWO_LETTERS = Pattern.compile("(?i)([aou])e(?=\\p{L})");

	/** A McDonald is found as Donald, too. */
	private static final Pattern WITHIN = Pattern.compile("\\p{Lu}\\p{Ll}{1,3}(\\p{Lu}\\p{Ll}{2,})");

	private static final Pattern MARK = Pattern.compile("\\p{M}+");

	private static final int LONGEST = 60;

	/** What each Latin letter is in plain ones: to ask for a word at a time is slow. */
	private static final String[] LATIN = new String[0x250];

	static {
		for (int i = 0; i < LATIN.length; i++) {
			LATIN[i] = PLAIN.transliterate(Character.toString(i));
		}
	}

	private FoldedWords() {
	}

	/** The words of a query; what is not in Latin letters stays as it is written. */
	static List<String> sought(String query) {
		return split(APOSTROPHE.matcher(query).replaceAll("")).stream()
			.flatMap((word) -> isLatin(word) ? plain(word).stream() : List.of(written(word)).stream())
			.toList();
	}

	/** The same with ae, oe and ue for letters that are written so where they lack. */
	static List<String> soughtGerman(String query) {
		return sought(german(query));
	}

	/** All that the words of a text are found by. */
	static Set<String> found(String text) {
		var found = new LinkedHashSet<String>();
		for (var variant : variants(text)) {
			for (var word : split(variant)) {
				found.addAll(plain(word));
				if (WITHIN.matcher(word).matches()) {
					found.addAll(plain(WITHIN.matcher(word).replaceFirst("$1")));
				}
				if (isAscii(word)) {
					withoutE(word, found);
					continue;
				}
				found.addAll(plain(german(word)));
				found.addAll(plain(word.replace("ð", "th").replace("Ð", "th")));
				if (isLatin(word)) {
					withoutE(word, found);
				}
				else {
					otherwise(word, found);
				}
			}
		}
		return found;
	}

	/** A text without apostrophes is the same without them and with blanks for them. */
	private static List<String> variants(String text) {
		var marks = APOSTROPHE.matcher(text);
		return marks.find() ? List.of(marks.replaceAll(""), marks.replaceAll(" ")) : List.of(text);
	}

	private static boolean isAscii(String text) {
		return text.chars().allMatch((it) -> it < 0x80);
	}

	/** As written, and as it is written or spoken in Latin letters. */
	private static void otherwise(String word, Set<String> found) {
		var written = written(word);
		found.add(written);
		if (word.codePoints().anyMatch(FoldedWords::isUnspaced)) {
			suffixes(written, found);
		}
		for (var way : OtherScripts.ways(word)) {
			found.addAll(plain(way));
			found.add(written(way));
		}
		for (var syllable : split(OtherScripts.apart(word))) {
			found.addAll(plain(syllable));
		}
	}

	/** What the words of a name in another script sound like. */
	static Set<String> sounds(String text) {
		var sounds = new LinkedHashSet<String>();
		for (var word : split(APOSTROPHE.matcher(text).replaceAll(""))) {
			if (!isLatin(word)) {
				Stream.of(List.of(word), OtherScripts.ways(word))
					.flatMap(List::stream)
					.flatMap((it) -> plain(it).stream())
					.forEach((it) -> sounds.addAll(SoundKeys.found(word, it)));
				joined(word).forEach((it) -> sounds.addAll(SoundKeys.found(word, it)));
			}
		}
		if (!isLatin(text)) {
			joined(text).forEach((it) -> sounds.addAll(SoundKeys.found(text, it)));
		}
		return sounds;
	}

	/** A Mueller is found as Muller, too. */
	private static void withoutE(String word, Set<String> found) {
		if (word.length() > 3 && TWO_LETTERS.matcher(word).find()) {
			plain(TWO_LETTERS.matcher(word).replaceAll("$1")).forEach(found::add);
		}
	}

	/** Words as one, from each of them on: a de la Cruz is found as delacruz, too. */
	static Set<String> joined(String text) {
		var words = split(OtherScripts.apart(APOSTROPHE.matcher(text).replaceAll(""))).stream()
			.flatMap((it) -> plain(it).stream())
			.toList();
		var joined = new LinkedHashSet<String>();
		if (!isLatin(text)) {
			joined.add(String.join("", split(text).stream().map(FoldedWords::written).toList()));
		}
		if (words.size() == 2) {
			joined.add(words.getLast() + words.getFirst());
		}
		for (int i = 0; i + 1 < words.size(); i++) {
			var word = String.join("", words.subList(i, words.size()));
			joined.add(word.substring(0, Math.min(word.length(), LONGEST)));
		}
		return joined;
	}

	private static List<String> split(String text) {
		return Arrays.stream(BREAK.split(Normalizer.normalize(text, Normalizer.Form.NFKC), -1))
			.filter((it) -> !it.isEmpty())
			.toList();
	}

	private static List<String> plain(String word) {
		if (isAscii(word)) {
			return List.of(word.toLowerCase(Locale.ROOT));
		}
		var words = new ArrayList<String>();
		for (var part : BREAK.split(APOSTROPHE.matcher(inLatin(word)).replaceAll(""), -1)) {
			if (!part.isEmpty()) {
				words.add(part.toLowerCase(Locale.ROOT));
			}
		}
		return words;
	}

	private static String inLatin(String word) {
		var latin = new StringBuilder(word.length() + 4);
		for (int i = 0; i < word.length(); i++) {
			char it = word.charAt(i);
			if (it >= LATIN.length) {
				return PLAIN.transliterate(word);
			}
			latin.append(LATIN[it]);
		}
		return latin.toString();
	}

	private static String german(String text) {
		if (isAscii(text)) {
			return text;
		}
		return Normalizer.normalize(text, Normalizer.Form.NFC)
			.replaceAll("[äæÄÆ]", "ae")
			.replaceAll("[öøÖØ]", "oe")
			.replaceAll("[üÜ]", "ue")
			.replaceAll("[åÅ]", "aa");
	}

	private static String written(String word) {
		var unmarked = MARK.matcher(Normalizer.normalize(OtherScripts.oneSpelling(word), Normalizer.Form.NFKD))
			.replaceAll("");
		return Normalizer.normalize(unmarked, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	private static boolean isLatin(String word) {
		return word.codePoints()
			.mapToObj(UnicodeScript::of)
			.allMatch((it) -> it == UnicodeScript.LATIN || it == UnicodeScript.COMMON || it == UnicodeScript.INHERITED);
	}

	/** Scripts in which words follow each other without a space. */
	private static boolean isUnspaced(int character) {
		return switch (UnicodeScript.of(character)) {
			case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
			default -> false;
		};
	}

	private static void suffixes(String word, Set<String> into) {
		int length = Math.min(word.codePointCount(0, word.length()), LONGEST / 3);
		for (int i = 1; i < length; i++) {
			into.add(word.substring(word.offsetByCodePoints(0, i)));
		}
	}

}
