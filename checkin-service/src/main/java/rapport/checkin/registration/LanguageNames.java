package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import com.ibm.icu.util.ULocale;

/** Languages as people and shops write them, made into ISO 639 codes. */
final class LanguageNames {

	private static final Pattern BETWEEN = Pattern.compile("[;,|/&+\\n、，；]| (?:and|und|et|y|e|en|plus|sowie) ");

	private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)?|\\[[^]]*\\]?|:[^,;|]*");

	private static final Pattern LEVEL = Pattern.compile(
			"\\b(?:[abc][12]\\+?|native|fluent|fluently|basic|good|some|only|bilingual|proficient|intermediate|advanced|beginner|speaker|mother tongue|muttersprache|fliessend|gut|nur|courant|maternelle|nativo|nativa|fluido|fluente|solo|madrelingua|moedertaal|vloeiend)\\b");

	/** Of two codes of three letters, the one of libraries; and names of none. */
	private static final Map<String, String> OTHERS = Map.ofEntries(Map.entry("ger", "de"), Map.entry("fre", "fr"),
			Map.entry("dut", "nl"), Map.entry("chi", "zh"), Map.entry("cze", "cs"), Map.entry("gre", "el"),
			Map.entry("per", "fa"), Map.entry("rum", "ro"), Map.entry("slo", "sk"), Map.entry("alb", "sq"),
			Map.entry("arm", "hy"), Map.entry("baq", "eu"), Map.entry("bur", "my"), Map.entry("geo", "ka"),
			Map.entry("ice", "is"), Map.entry("mac", "mk"), Map.entry("may", "ms"), Map.entry("wel", "cy"),
			Map.entry("iw", "he"), Map.entry("in", "id"), Map.entry("ji", "yi"), Map.entry("mandarin", "zh"),
			Map.entry("cantonese", "yue"), Map.entry("castellano", "es"), Map.entry("castilian", "es"),
			Map.entry("flemish", "nl"), Map.entry("vlaams", "nl"), Map.entry("farsi", "fa"),
			Map.entry("brazilian portuguese", "pt"), Map.entry("british english", "en"),
			Map.entry("american english", "en"), Map.entry("brasileiro", "pt"), Map.entry("schweizerdeutsch", "de"),
			Map.entry("swiss german", "de"), Map.entry("valenciano", "ca"), Map.entry("tagalog", "fil"),
			Map.entry("norsk", "no"), Map.entry("bokmal", "no"), Map.entry("norsk bokmal", "no"), Map.entry("nb", "no"),
			Map.entry("nn", "no"), Map.entry("cmn", "zh"), Map.entry("arb", "ar"), Map.entry("engl.", "en"),
			Map.entry("engl", "en"), Map.entry("franz.", "fr"), Map.entry("franz", "fr"), Map.entry("frz", "fr"),
			Map.entry("frz.", "fr"), Map.entry("dt", "de"), Map.entry("dt.", "de"), Map.entry("span.", "es"),
			Map.entry("span", "es"), Map.entry("ital.", "it"), Map.entry("ital", "it"), Map.entry("port.", "pt"),
			Map.entry("port", "pt"), Map.entry("niederl.", "nl"), Map.entry("niederl", "nl"), Map.entry("英語", "en"),
			Map.entry("英语", "en"), Map.entry("日语", "ja"), Map.entry("德语", "de"), Map.entry("ドイツ語", "de"),
			Map.entry("フランス語", "fr"), Map.entry("法语", "fr"), Map.entry("汉语", "zh"), Map.entry("普通话", "zh"));

	private static final Map<String, String> CODES = codes();

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

	private static Map<String, String> codes() {
		var codes = new HashMap<String, String>();
		var written = new Locale[] { Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.ITALIAN,
				Locale.of("nl"), Locale.of("pt") };
		for (var code : ULocale.getISOLanguages()) {
			var language = new ULocale(code);
			for (var in : written) {
				var name = language.getDisplayLanguage(ULocale.forLocale(in));
				if (!name.equals(code)) {
					codes.putIfAbsent(Vocabulary.folded(name), code);
				}
			}
			codes.putIfAbsent(Vocabulary.folded(language.getDisplayLanguage(language)), code);
		}
		for (var code : ULocale.getISOLanguages()) {
			codes.put(code, code);
			var three = new ULocale(code).getISO3Language();
			if (!three.isEmpty() && code.length() == 2) {
				codes.put(three, code);
			}
		}
		codes.putAll(OTHERS);
		return codes;
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
			return CODES.containsKey(cell.strip().toLowerCase(Locale.ROOT))
					? new Read(Set.of(CODES.getOrDefault(cell.strip().toLowerCase(Locale.ROOT), "")), List.of())
					: new Read(Set.of(), List.of());
		}
		var bare = REMARK.matcher(cell).replaceAll(" ");
		for (var text : parts(bare)) {
			var folded = LEVEL.matcher(Vocabulary.folded(text)).replaceAll(" ").strip();
			if (!folded.isEmpty()) {
				var known = code(folded).map(List::of).orElseGet(() -> within(folded));
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
					.allMatch((it) -> CODES.containsKey(it.toLowerCase(Locale.ROOT)))) {
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

	private static Optional<String> code(String folded) {
		var whole = CODES.get(folded);
		if (whole != null) {
			return Optional.of(whole);
		}
		var parts = folded.split("[-_.@ ]", 2);
		boolean locale = parts.length > 1 && parts[0].length() <= 3 && !folded.contains(" ");
		return Optional.ofNullable(locale ? CODES.get(parts[0]) : null);
	}

	/** The names of languages among other words, of which none is short. */
	private static List<String> within(String folded) {
		var codes = new LinkedHashSet<String>();
		for (var word : WORDS.split(folded, -1)) {
			var code = (word.length() >= SHORTEST) ? CODES.get(word) : null;
			if (code != null && WRITTEN.contains(code)) {
				codes.add(code);
			}
		}
		return List.copyOf(codes);
	}

}
