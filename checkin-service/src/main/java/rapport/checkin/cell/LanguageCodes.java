package rapport.checkin.cell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.ibm.icu.util.ULocale;

/** The ISO 639 codes of languages, by their names, in small letters, and by codes. */
final class LanguageCodes {

	static final Map<String, String> BY_NAME = byName();

	private LanguageCodes() {
	}

	private static Map<String, String> byName() {
		var codes = new HashMap<String, String>();
		var written = new Locale[] { Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.of("es"), Locale.ITALIAN,
				Locale.of("nl"), Locale.of("pt"), Locale.of("pl"), Locale.of("tr"), Locale.of("uk"), Locale.of("ru"),
				Locale.JAPANESE, Locale.CHINESE, Locale.KOREAN };
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
		codes.putAll(LanguageAliases.CODES);
		// Nothing, and what is no language, have codes as well.
		codes.values().removeAll(Set.of("und", "mul", "mis", "zxx", "root"));
		codes.remove("");
		return codes;
	}

	/** Returns the code for a name, a code or a locale. */
	static Optional<String> find(String folded) {
		var whole = BY_NAME.get(folded);
		if (whole != null) {
			return Optional.of(whole);
		}
		var parts = folded.split("[-_.@ ]", 2);
		boolean locale = parts.length > 1 && parts[0].length() <= 3 && !folded.contains(" ");
		return Optional.ofNullable(locale ? BY_NAME.get(parts[0]) : null);
	}

}
