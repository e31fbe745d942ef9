package rapport.notify.wording;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhrasesTest {

	private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

	private static final String WORDS = "\\{(?:helpedBy|helps|shared|around|topic|other|hears)}";

	/** What a case, an article or a vowel that follows would change. */
	private static final Map<String, Pattern> CHANGED = Map.of("de", Pattern.compile("(?<!Thema |: |, )" + WORDS), "es",
			Pattern.compile("(?<!\\p{L})(?:a|de) " + WORDS), "fr",
			Pattern.compile("(?<!\\p{L})(?:à|de|en|que|d’|l’) ?" + WORDS), "it",
			Pattern.compile("(?<!\\p{L})(?:a|da|di|in|su) " + WORDS), "pt",
			Pattern.compile("(?<!\\p{L})(?:a|de|em|por) " + WORDS));

	static Stream<String> languages() {
		return Phrases.LANGUAGES.stream();
	}

	@ParameterizedTest
	@MethodSource("languages")
	void everyLanguageHasEveryPhraseWithTheSamePlaces(String language) {
		var english = Phrases.in("en");
		var phrases = Phrases.in(language);
		assertThat(phrases.keys()).isEqualTo(english.keys());
		assertThat(english.keys())
			.allSatisfy((key) -> assertThat(places(phrases, key)).isEqualTo(places(english, key)));
	}

	@ParameterizedTest
	@MethodSource("languages")
	void whatIsSentByTextMessageIsOneSegmentOfTheGsmAlphabet(String language) {
		var phrases = Phrases.in(language);
		for (var key : phrases.keys()) {
			var segments = Segments.of(phrases.say(key));
			assertThat(segments.alphabet()).as("%s %s", language, key).isEqualTo(Segments.Alphabet.GSM7);
			assertThat(segments.parts()).as("%s %s", language, key).hasSize(1);
		}
	}

	@ParameterizedTest
	@MethodSource("languages")
	void whatPeopleWroteStandsWhereItIsNeitherDeclinedNorContracted(String language) {
		var phrases = Phrases.in(language);
		var changed = CHANGED.getOrDefault(language, Pattern.compile("(?!)"));
		assertThat(phrases.keys()).allSatisfy((key) -> assertThat(phrases.say(key)).doesNotContainPattern(changed));
	}

	/** A name or an event may begin with a vowel: d’Ana, qu’Elena. */
	@Test
	void aFrenchNameNeedsNoApostropheBeforeIt() {
		var french = Phrases.in("fr");
		assertThat(french.keys()).allSatisfy((key) -> assertThat(french.say(key))
			.doesNotContainPattern("\\b(?:de|que|jusque|lorsque) \\{(?:who|names?|sender)}"));
	}

	@Test
	void aSpanishListIsJoinedAsItSounds() {
		assertThat(Phrases.in("es").list(List.of("Ben", "Inés"))).isEqualTo("Ben e Inés");
		assertThat(Phrases.in("es").list(List.of("Ben", "Ana", "Hilda"))).isEqualTo("Ben, Ana e Hilda");
		assertThat(Phrases.in("es").list(List.of("Inés", "Ben"))).isEqualTo("Inés y Ben");
		assertThat(Phrases.in("es").list(List.of("Lucía", "Íñigo"))).isEqualTo("Lucía e Íñigo");
		assertThat(Phrases.in("es").list(List.of("Ana", "Lucía", "Íñigo"))).isEqualTo("Ana, Lucía e Íñigo");
		assertThat(Phrases.in("es").list(List.of("Íñigo"))).isEqualTo("Íñigo");
	}

	@Test
	void anUnknownLanguageIsEnglish() {
		assertThat(Phrases.in("tlh")).isSameAs(Phrases.in("en"));
	}

	@Test
	void whatStandsInAValueIsNeverTakenForAPlace() {
		assertThat(Phrases.in("en").say("meeting.at", Map.of("who", "{place} $1", "place", "Bar")))
			.isEqualTo("You both said yes! Find {place} $1 here: Bar.");
	}

	private static Stream<String> placesOf(String phrase) {
		return PLACE.matcher(phrase).results().map((it) -> it.group()).sorted();
	}

	private static List<String> places(Phrases phrases, String key) {
		return placesOf(phrases.say(key)).distinct().toList();
	}

}
