package rapport.checkin.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.util.ULocale;

/** Languages as people and shops write them, made into ISO 639 codes. */
public final class LanguageNames {

	private static final Pattern BETWEEN = Pattern.compile("[;,|/&+\\n、，；]| (?:and|und|et|y|e|en|plus|sowie) ");

	private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)?|\\[[^]]*\\]?");

	/** What may be a level, or a language once more. */
	private static final Pattern BESIDE = Pattern.compile(" [-–—] |:");

	/** Two letters of a country, as emoji have them. */
	private static final Pattern FLAG = Pattern.compile("[\\x{1F1E6}-\\x{1F1FF}]{2}");

	private static final Pattern LEVEL = Pattern.compile(
			"\\b(?:[abc][12]\\+?|native|fluent|fluently|basic|good|some|only|bilingual|proficient|intermediate|advanced|beginner|speaker|mother tongue|muttersprache|fliessend|gut|nur|courant|maternelle|nativo|nativa|fluido|fluente|solo|madrelingua|moedertaal|vloeiend)\\b");

	/** As in "Native: Spanish". */
	private static final Pattern LEVEL_FIRST = Pattern.compile(
			"(?iu)(^|[;,|\\n]\\s*)(?:native|fluent|basic|good|some|advanced|intermediate|beginner|mother tongue|muttersprache|flie(?:ß|ss)end|courant|maternelle|nativo|fluido|fluente|madrelingua|moedertaal|vloeiend|c2|c1|b2|b1|a2|a1)\\s*:\\s*");

	private static final int LONGEST_LIST = 60;

	private static final Pattern CODE_LIST = Pattern.compile("[A-Za-z]{2,3}(?: +[A-Za-z]{2,3})+");

	private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

	/** In letters: shorter names are words of something else, too. */
	private static final int SHORTEST = 5;

	/** Many languages are called like anything; those that many speak are meant. */
	private static final Set<String> WRITTEN = Set.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs",
			"sk", "hu", "ro", "bg", "hr", "sr", "sl", "sv", "da", "no", "nb", "fi", "et", "lv", "lt", "el", "tr", "ar",
			"he", "fa", "hi", "ur", "bn", "zh", "ja", "ko", "vi", "th", "id", "ms", "ca", "gl", "eu", "sq", "mk", "sw");

	private LanguageNames() {
	}

	/**
	 * The languages of a cell.
	 *
	 * @param codes in their order, each once
	 * @param unknown what names no language
	 */
	public record Read(Set<String> codes, List<String> unknown) {
	}

	/** Reads a cell. */
	public static Read read(String cell) {
		var codes = new LinkedHashSet<String>();
		var unknown = new ArrayList<String>();
		if (AnswerWords.isNothing(cell)) {
			return LanguageCodes.BY_NAME.containsKey(cell.strip().toLowerCase(Locale.ROOT))
					? new Read(Set.of(LanguageCodes.BY_NAME.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), "")),
							List.of())
					: new Read(Set.of(), List.of());
		}
		var told = FLAG.matcher(cell).replaceAll((it) -> ofFlag(it.group()) + ",");
		var bare = REMARK.matcher(LEVEL_FIRST.matcher(told).replaceAll("$1")).replaceAll(" ");
		for (var text : parts(bare)) {
			var folded = LEVEL.matcher(Vocabulary.folded(text)).replaceAll(" ").strip();
			if (!folded.isEmpty()) {
				var known = LanguageCodes.find(folded).map(List::of).orElseGet(() -> within(folded));
				codes.addAll(known);
				if (known.isEmpty() && !AnswerWords.isNothing(text)) {
					unknown.add(text);
				}
			}
		}
		return new Read(codes, unknown);
	}

	/** What stands between separators; codes may have blanks between them alone. */
	private static List<String> parts(String text) {
		if (text.length() < LONGEST_LIST && CODE_LIST.matcher(text.strip()).matches()
				&& Arrays.stream(text.strip().split(" +", -1))
					.allMatch((it) -> LanguageCodes.BY_NAME.containsKey(it.toLowerCase(Locale.ROOT)))) {
			return List.of(text.strip().split(" +", -1));
		}
		var parts = new ArrayList<String>();
		for (var part : BETWEEN.split(text, -1)) {
			var halves = BESIDE.split(part, -1);
			var told = Arrays.stream(halves).filter(LanguageNames::isKnown).map(String::strip).toList();
			parts.addAll(told.isEmpty() ? List.of(halves[0].strip()) : told);
		}
		return parts;
	}

	private static boolean isKnown(String text) {
		var folded = LEVEL.matcher(Vocabulary.folded(text)).replaceAll(" ").strip();
		return LanguageCodes.find(folded).isPresent() || !within(folded).isEmpty();
	}

	/** The language that most speak in the country of a flag. */
	private static String ofFlag(String flag) {
		var letters = new StringBuilder();
		flag.codePoints().forEach((it) -> letters.append((char) ('A' + it - 0x1F1E6)));
		return ULocale.addLikelySubtags(new ULocale("und_" + letters)).getLanguage();
	}

	/** The names of languages among other words, of which none is short. */
	private static List<String> within(String folded) {
		var codes = new LinkedHashSet<String>();
		for (var word : WORDS.split(folded, -1)) {
			var code = (word.length() >= SHORTEST) ? LanguageCodes.BY_NAME.get(word) : null;
			if (code != null && WRITTEN.contains(code)) {
				codes.add(code);
			}
		}
		return List.copyOf(codes);
	}

}
