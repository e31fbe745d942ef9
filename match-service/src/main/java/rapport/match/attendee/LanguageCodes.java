package rapport.match.attendee;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One code for each language, and for those whose speakers understand each other:
 * {@code eng} and {@code en} are the same, and so are Croatian and Serbian.
 */
public final class LanguageCodes {

	/** The codes of libraries, where they are others than those of terminology. */
	private static final Map<String, String> LIBRARIES = Map.ofEntries(Map.entry("alb", "sq"), Map.entry("arm", "hy"),
			Map.entry("baq", "eu"), Map.entry("bur", "my"), Map.entry("chi", "zh"), Map.entry("cze", "cs"),
			Map.entry("dut", "nl"), Map.entry("fre", "fr"), Map.entry("geo", "ka"), Map.entry("ger", "de"),
			Map.entry("gre", "el"), Map.entry("ice", "is"), Map.entry("mac", "mk"), Map.entry("mao", "mi"),
			Map.entry("may", "ms"), Map.entry("per", "fa"), Map.entry("rum", "ro"), Map.entry("slo", "sk"),
			Map.entry("tib", "bo"), Map.entry("wel", "cy"));

	/**
	 * Codes of what its speakers understand of each other, old codes, and those of the
	 * form of a language that most speak; of who told none English is assumed.
	 */
	private static final Map<String, String> ONE_SPOKEN = Map.ofEntries(Map.entry("und", "en"), Map.entry("nb", "no"),
			Map.entry("nn", "no"), Map.entry("nob", "no"), Map.entry("nno", "no"), Map.entry("nor", "no"),
			Map.entry("hr", "sh"), Map.entry("sr", "sh"), Map.entry("bs", "sh"), Map.entry("hrv", "sh"),
			Map.entry("srp", "sh"), Map.entry("bos", "sh"), Map.entry("cnr", "sh"), Map.entry("hbs", "sh"),
			Map.entry("scr", "sh"), Map.entry("scc", "sh"), Map.entry("cmn", "zh"), Map.entry("zho", "zh"),
			Map.entry("arb", "ar"), Map.entry("pes", "fa"), Map.entry("prs", "fa"), Map.entry("zsm", "ms"),
			Map.entry("ekk", "et"), Map.entry("lvs", "lv"), Map.entry("swh", "sw"), Map.entry("als", "sq"),
			Map.entry("tl", "fil"), Map.entry("tgl", "fil"), Map.entry("iw", "he"), Map.entry("in", "id"),
			Map.entry("ji", "yi"), Map.entry("mo", "ro"), Map.entry("mol", "ro"), Map.entry("vls", "nl"));

	private static final Map<String, String> TWO_LETTERS = twoLetters();

	private LanguageCodes() {
	}

	/** Returns ISO 639-1 codes where there are such, else the codes as they are. */
	public static Set<String> normal(Collection<String> codes) {
		return codes.stream()
			.map((it) -> it.toLowerCase(Locale.ROOT))
			.map((it) -> TWO_LETTERS.getOrDefault(it, it))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Map<String, String> twoLetters() {
		var codes = new HashMap<>(LIBRARIES);
		for (var code : Locale.getISOLanguages()) {
			codes.putIfAbsent(Locale.of(code).getISO3Language(), code);
		}
		codes.putAll(ONE_SPOKEN);
		return Map.copyOf(codes);
	}

}
