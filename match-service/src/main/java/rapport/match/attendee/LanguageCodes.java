package rapport.match.attendee;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** One code for each language: {@code eng} and {@code en} are the same. */
public final class LanguageCodes {

	/** The codes of libraries, where they are others than those of terminology. */
	private static final Map<String, String> LIBRARIES = Map.ofEntries(Map.entry("alb", "sq"), Map.entry("arm", "hy"),
			Map.entry("baq", "eu"), Map.entry("bur", "my"), Map.entry("chi", "zh"), Map.entry("cze", "cs"),
			Map.entry("dut", "nl"), Map.entry("fre", "fr"), Map.entry("geo", "ka"), Map.entry("ger", "de"),
			Map.entry("gre", "el"), Map.entry("ice", "is"), Map.entry("mac", "mk"), Map.entry("mao", "mi"),
			Map.entry("may", "ms"), Map.entry("per", "fa"), Map.entry("rum", "ro"), Map.entry("slo", "sk"),
			Map.entry("tib", "bo"), Map.entry("wel", "cy"));

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
		codes.put("nob", "no");
		codes.put("nor", "no");
		codes.put("nb", "no");
		return Map.copyOf(codes);
	}

}
