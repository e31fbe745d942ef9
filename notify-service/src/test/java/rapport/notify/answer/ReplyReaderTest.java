package rapport.notify.answer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rapport.notify.wording.Phrases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What people write back, line by line from a file of cases. */
class ReplyReaderTest {

	static Stream<Arguments> replies() throws IOException {
		return cases("/cases/replies.txt");
	}

	private static Stream<Arguments> cases(String name) throws IOException {
		try (var file = Objects.requireNonNull(ReplyReaderTest.class.getResourceAsStream(name))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((it) -> !it.startsWith("#") && !it.isBlank())
				.map((it) -> arguments(it.substring(0, it.indexOf(" | ")),
						it.substring(it.indexOf(" | ") + 3).replace("\\n", "\n")));
		}
	}

	@ParameterizedTest
	@MethodSource("replies")
	void aReplyMeansWhatItSays(String meaning, String text) {
		assertThat(meaning(ReplyReader.read(text))).isEqualTo(meaning);
	}

	@ParameterizedTest
	@MethodSource("replies")
	void whateverTheCaseAndTheSpacesAround(String meaning, String text) {
		assertThat(meaning(ReplyReader.read("  " + text.toUpperCase(Locale.ROOT) + " \r\n")))
			.isEqualTo(meaning(ReplyReader.read(text.toLowerCase(Locale.ROOT))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cases/relatives.txt", "/cases/public.txt", "/cases/fresh.txt", "/cases/elsewhere.txt",
			"/cases/stops.txt" })
	void relativesOfTheCasesMeanWhatTheySay(String file) throws IOException {
		var misread = cases(file).map(Arguments::get)
			.filter((it) -> !meaning(ReplyReader.read((String) it[1])).equals(it[0]))
			.map((it) -> "%s is %s, not %s".formatted(it[1], meaning(ReplyReader.read((String) it[1])), it[0]));
		assertThat(misread).isEmpty();
	}

	@Test
	void figuresOfEveryScriptAreFigures() {
		for (int it = 0; it <= Character.MAX_CODE_POINT; it++) {
			int value = Character.isDigit(it) ? Character.digit(it, 10) : -1;
			if (value >= 1 && value <= 3) {
				assertThat(Answer.read(Character.toString(it))).as("U+%X", it)
					.contains(List.of(Answer.YES, Answer.LATER, Answer.NO).get(value - 1));
			}
		}
	}

	@Test
	void aThumbHasAnySkin() {
		for (int tone = 0x1F3FB; tone <= 0x1F3FF; tone++) {
			assertThat(Answer.read("👍" + Character.toString(tone))).contains(Answer.YES);
			assertThat(Answer.read("👎" + Character.toString(tone) + " sorry")).contains(Answer.NO);
			assertThat(meaning(ReplyReader.read("Reacted 👍" + Character.toString(tone) + " to “Meet? 1 yes, 3 no.”")))
				.isEqualTo("LIKED");
		}
	}

	@Test
	void everyAnswerThatATextNamesIsUnderstood() {
		for (var language : Phrases.LANGUAGES) {
			var ask = Phrases.in(language).say("introduction.ask");
			for (var answer : Map.of("1", Answer.YES, "2", Answer.LATER, "3", Answer.NO).entrySet()) {
				var words = Pattern.compile(answer.getKey() + " ([^,.]+)[,.]").matcher(ask);
				assertThat(words.find()).isTrue();
				assertThat(Answer.read(words.group(1))).as("%s: %s", language, ask).contains(answer.getValue());
				assertThat(Answer.read(words.group())).as("%s: %s", language, ask).contains(answer.getValue());
			}
		}
	}

	private static String meaning(Said said) {
		return switch (said) {
			case Said.Counts it -> it.answer().name();
			case Said.Reacts it -> it.reaction().feeling().name();
			case Said.Automatic _ -> "AUTOMATIC";
			case Said.Polite _ -> "POLITE";
			case Said.Unclear _ -> "UNCLEAR";
		};
	}

}
