package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Languages as people and shops write them, made into ISO 639 codes. */
final class LanguageNames {

	private static final Pattern BETWEEN = Pattern.compile("[;,|/&+\\n、，；]| (?:and|und|et|y|e|en|plus|sowie) ");

	private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)?|\\[[^]]*\\]?|:[^,;|]*");

	private static final Pattern LEVEL = Pattern.compile(
			"\\b(?:[abc][12]\\+?|native|fluent|fluently|basic|good|some|only|bilingual|proficient|intermediate|advanced|beginner|speaker|mother tongue|muttersprache|fliessend|gut|nur|courant|maternelle|nativo|nativa|fluido|fluente|solo|madrelingua|moedertaal|vloeiend)\\b");

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
	record Read(Set<String> codes, List<String> unknown) {
	}

	/** Reads a cell. */
	static Read read(String cell) {
		var codes = new LinkedHashSet<String>();
		var unknown = new ArrayList<String>();
		if (Answers.isNothing(cell)) {
			return LanguageCodes.BY_NAME.containsKey(cell.strip().toLowerCase(Locale.ROOT))
					? new Read(Set.of(LanguageCodes.BY_NAME.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), "")),
							List.of())
					: new Read(Set.of(), List.of());
		}
		var bare = REMARK.matcher(cell).replaceAll(" ");
		for (var text : parts(bare)) {
			var folded = LEVEL.matcher(Vocabulary.folded(text)).replaceAll(" ").strip();
			if (!folded.isEmpty()) {
				var known = LanguageCodes.find(folded).map(List::of).orElseGet(() -> within(folded));
				codes.addAll(known);
				if (known.isEmpty() && !Answers.isNothing(text)) {
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
			var halves = part.split(" [-–—] ", -1);
			parts.add(halves[0].strip());
			for (int i = 1; i < halves.length; i++) {
				if (!within(Vocabulary.folded(halves[i])).isEmpty()) {
					parts.add(halves[i].strip());
				}
			}
		}
		return parts;
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
