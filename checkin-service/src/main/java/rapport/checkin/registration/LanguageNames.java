package rapport.checkin.registration;

import java.util.ArrayList;
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

	private static final Pattern BETWEEN = Pattern.compile("[;,|/&+\\n、，；]| (?:and|und|et|y|e|en) ");

	private static final Pattern REMARK = Pattern.compile("\\([^)]*\\)?|\\[[^]]*\\]?|:.*$");

	private static final Pattern LEVEL = Pattern.compile(
			"\\b(?:[abc][12]\\+?|native|fluent|fluently|basic|mother tongue|muttersprache|fliessend|courant|nativo|madrelingua|moedertaal)\\b| - .*$");

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
			Map.entry("american english", "en"), Map.entry("brasileiro", "pt"), Map.entry("schweizerdeutsch", "gsw"),
			Map.entry("swiss german", "gsw"), Map.entry("valenciano", "ca"));

	private static final Map<String, String> CODES = codes();

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
		for (var part : BETWEEN.split(REMARK.matcher(cell).replaceAll(" "), -1)) {
			var text = part.strip();
			if (!text.isEmpty() && !Answers.isNothing(text)) {
				code(text).ifPresentOrElse(codes::add, () -> unknown.add(text));
			}
		}
		return new Read(codes, unknown);
	}

	private static Optional<String> code(String text) {
		var folded = LEVEL.matcher(Vocabulary.folded(text)).replaceAll(" ").strip();
		var whole = CODES.get(folded);
		if (whole != null) {
			return Optional.of(whole);
		}
		var parts = folded.split("[-_.@ ]", 2);
		boolean locale = parts.length > 1 && parts[0].length() <= 3 && !folded.contains(" ");
		return Optional.ofNullable(locale ? CODES.get(parts[0]) : null);
	}

}
