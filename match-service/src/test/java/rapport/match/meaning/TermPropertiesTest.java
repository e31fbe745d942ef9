package rapport.match.meaning;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rapport.match.term.Meaning;
import rapport.match.term.Terms;
import rapport.match.term.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every label, whatever it is, with the real table and the real model. */
class TermPropertiesTest {

	private static final Topics TOPICS = TopicTable.with(List.of());

	/** The model is loaded once, since that takes long. */
	private static final List<Meant> MEANT = List.of(
			new Meant("by name", new Terms(TOPICS, Meaning.NONE, 1, 100), 20_000),
			new Meant("by model", new Terms(TOPICS, new SentenceMeaning(TOPICS.titles()), 0.6, 100), 150));

	private static final List<String> WORDS = Stream
		.concat(TOPICS.titles().values().stream(),
				Stream.of("garden", "latin dance", "ｗｉｄｅ", "Crème", "salsa", "C++", ".NET", "(AWS)", "R&D",
						"e-commerce"))
		.toList();

	private static final String SPECIAL = " s'()+#.&-/e\u0301ßςİſ\u200D\uFE0F";

	/** The terms by names alone, and by the model too. */
	record Meant(String by, Terms terms, int labels) {

		String key(String label) {
			return this.terms.of(label).key();
		}

		@Override
		public String toString() {
			return this.by;
		}

	}

	static List<Meant> meant() {
		return MEANT;
	}

	@ParameterizedTest
	@MethodSource("meant")
	void theKeyOfAKeyIsItself(Meant meant) {
		var random = new Random(1);
		for (int i = 0; i < meant.labels; i++) {
			var label = (i % 2 == 0) ? words(random) : hostile(random);
			var key = meant.key(label);
			assertThat(meant.key(key)).as(label).isEqualTo(key);
			assertThat(key).hasSizeLessThanOrEqualTo(80);
		}
	}

	@ParameterizedTest
	@MethodSource("meant")
	void caseSpacesAndUnicodeFormsDoNotMatter(Meant meant) {
		var random = new Random(2);
		for (int i = 0; i < meant.labels / 3; i++) {
			var label = words(random);
			var key = meant.key(label);
			assertThat(Stream.of(label.toUpperCase(Locale.ROOT), label.toLowerCase(Locale.ROOT),
					"\u2003" + label.replace(" ", " \t ") + "\n", Normalizer.normalize(label, Normalizer.Form.NFD),
					Normalizer.normalize(label, Normalizer.Form.NFKC), "\u202E\u200F" + label + "\uFEFF",
					label.replace(" ", " - ")))
				.allSatisfy((it) -> assertThat(meant.key(it)).as(it).isEqualTo(key));
		}
	}

	@ParameterizedTest
	@MethodSource("meant")
	void hostileLabelsAreBounded(Meant meant) {
		assertThat(Stream.of("x".repeat(10_000), "(".repeat(10_000), "a ".repeat(5_000), "\uFDFA".repeat(10_000),
				"+".repeat(10_000), "\uD83D".repeat(10_000), "👩‍💻".repeat(2_000), "\u0000\u0007\u001B[31m",
				"e\u0301".repeat(5_000), "s".repeat(10_000), "ies".repeat(4_000), "مرحبا ".repeat(2_000)))
			.allSatisfy((it) -> {
				var key = meant.key(it);
				assertThat(key).hasSizeLessThanOrEqualTo(80).doesNotContainPattern("\\p{Cntrl}");
				assertThat(meant.key(key)).isEqualTo(key);
			});
	}

	private static String words(Random random) {
		return random.ints(1 + random.nextInt(3), 0, WORDS.size())
			.mapToObj(WORDS::get)
			.collect(Collectors.joining(" "));
	}

	/** Any code points, more often those that mean something to the spelling. */
	private static String hostile(Random random) {
		var label = new StringBuilder();
		for (int i = random.nextInt(60); i > 0; i--) {
			switch (random.nextInt(3)) {
				case 0 -> label.append(SPECIAL.charAt(random.nextInt(SPECIAL.length())));
				case 1 -> label.append((char) ('a' + random.nextInt(26)));
				default -> label.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
			}
		}
		return label.toString();
	}

}
