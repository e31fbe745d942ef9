package rapport.notify.profile;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells in which languages somebody may have written: many answer in their own what they
 * were asked in another.
 */
final class SaidLanguages {

	/** Words that stand in texts of one language, and hardly in those of others. */
	private static final Map<String, Pattern> WORDS = Map.of("de",
			words("ich|und|über|gern|gerne|suche|brauche|möchte|bei|hilfe"), "fr",
			words("j['’]\\p{L}+|je|parler|avec|cherche|recherche|aide|besoin|et(?! al)"), "es",
			words("gusta|gustan|gustaría|encanta|encantan|encantaría|hablar|charlar|busco|puedo|necesito|ayuda|soy"),
			"it", words("piace|piacciono|piacerebbe|parlare|vorrei|cerco|aiuto|aiutare|bisogno|sono"), "nl",
			words("ik|graag|praten|praat|zoek|hulp|helpen|hou|wil|bij|voor"), "pt",
			words("gosto|gostava|gostaria|adoro|falar|preciso|ajuda|ajudar|procuro|conversar|sou"));

	private SaidLanguages() {
	}

	private static Pattern words(String words) {
		return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
	}

	/** Returns English, the language of the writer, and those whose words she uses. */
	static Set<String> of(String text, String language) {
		var languages = new LinkedHashSet<>(Set.of("en"));
		languages.add(language);
		WORDS.forEach((it, words) -> {
			if (words.matcher(text).find()) {
				languages.add(it);
			}
		});
		return languages;
	}

}
