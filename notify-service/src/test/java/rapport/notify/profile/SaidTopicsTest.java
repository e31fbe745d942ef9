package rapport.notify.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What people write of themselves, in topics. */
class SaidTopicsTest {

	@Test
	void topicsAreReadOutOfWords() throws IOException {
		try (var file = Objects.requireNonNull(SaidTopicsTest.class.getResourceAsStream("/cases/profiles.txt"))) {
			var cases = new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((it) -> !it.isBlank() && !it.startsWith("#"))
				.map((it) -> it.split(" \\| ", -1))
				.toList();
			assertThat(cases).hasSizeGreaterThan(300)
				.allSatisfy((it) -> assertThat(SaidTopics.read(it[1], it[0])).as(it[1])
					.isEqualTo(new SaidTopics(told(it[2]), told(it[3]), told(it[4]))));
		}
	}

	private static List<String> told(String cell) {
		return cell.equals("-") ? List.of() : List.of(cell.split("/"));
	}

	@Test
	void listsWithSlashesAreListsWhereTheyAreNoName() {
		assertThat(SaidTopics.read("k8s/terraform/aws", "en").interests()).containsExactly("k8s", "terraform", "aws");
		assertThat(SaidTopics.read("CI/CD, AI/ML", "en").interests()).containsExactly("CI/CD", "AI/ML");
		assertThat(SaidTopics.read("UI/UX, C/C++, 24/7 support", "en").interests()).containsExactly("UI/UX", "C/C++",
				"24/7 support");
		assertThat(SaidTopics.read("A/B testing, R&D", "en").interests()).containsExactly("A/B testing", "R&D");
		assertThat(SaidTopics.read("sales / marketing", "en").interests()).containsExactly("sales", "marketing");
		assertThat(SaidTopics.read("- Chess\n- Go", "en").interests()).containsExactly("Chess", "Go");
	}

	@ParameterizedTest
	@ValueSource(strings = { "and also jazz", "Also jazz", "+ jazz", "und jazz", "et aussi jazz", "y jazz",
			"e anche jazz", "en ook jazz", "P.S. jazz" })
	void whatGoesOnIsAddedToWhatWasSaid(String text) {
		assertThat(SaidPhrases.goesOn(text)).isTrue();
		assertThat(SaidTopics.read("chess", "en").and(SaidTopics.read(text, "it")).interests()).containsExactly("chess",
				"jazz");
		assertThat(SaidPhrases.goesOn("Andean music")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "囲碁、料理。", "囲碁，料理", "囲碁، 料理؟" })
	void listsHaveTheMarksOfManyScripts(String text) {
		assertThat(SaidTopics.read(text, "en").interests()).containsExactly("囲碁", "料理");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Who is this?", "what?", "??", "Wer ist das?", "C’est quoi ça ?", "¿Quién es?", "Chi sei?",
			"Wie is dit?", "Quem é?" })
	void whoAsksBackSaysNothingOfHerself(String text) {
		assertThat(SaidPhrases.askedBack(text)).isTrue();
		assertThat(SaidPhrases.askedBack("What I love is chess")).isFalse();
		assertThat(SaidPhrases.askedBack("Rust?")).isFalse();
	}

}
