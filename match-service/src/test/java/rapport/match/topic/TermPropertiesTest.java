package rapport.match.topic;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import rapport.match.term.Terms;
import rapport.match.term.TopicCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every label, whatever it is, with the real table. */
class TermPropertiesTest {

	private static final TopicCatalog TOPICS = TopicTable.with(List.of());

	private static final Terms TERMS = new Terms(TOPICS, 100);

	private static final int LABELS = 20_000;

	private static final List<String> WORDS = Stream
		.concat(TOPICS.titles().values().stream(),
				Stream.of("garden", "latin dance", "ｗｉｄｅ", "Crème", "salsa", "C++", ".NET", "(AWS)", "R&D",
						"e-commerce"))
		.toList();

	private static final String SPECIAL = " s'()+#.&-/e\u0301ßςİſ\u200D\uFE0F";

	@Test
	void theKeyOfAKeyIsItself() {
		var random = new Random(1);
		for (int i = 0; i < LABELS; i++) {
			var label = (i % 2 == 0) ? words(random) : hostile(random);
			var key = key(label);
			assertThat(key(key)).as(label).isEqualTo(key);
			assertThat(key).hasSizeLessThanOrEqualTo(80);
		}
	}

	@Test
	void caseSpacesAndUnicodeFormsDoNotMatter() {
		var random = new Random(2);
		for (int i = 0; i < LABELS / 3; i++) {
			var label = words(random);
			var key = key(label);
			assertThat(Stream.of(label.toUpperCase(Locale.ROOT), label.toLowerCase(Locale.ROOT),
					"\u2003" + label.replace(" ", " \t ") + "\n", Normalizer.normalize(label, Normalizer.Form.NFD),
					Normalizer.normalize(label, Normalizer.Form.NFKC), "\u202E\u200F" + label + "\uFEFF",
					label.replace(" ", " - ")))
				.allSatisfy((it) -> assertThat(key(it)).as(it).isEqualTo(key));
		}
	}

	@Test
	void hostileLabelsAreBounded() {
		assertThat(Stream.of("x".repeat(10_000), "(".repeat(10_000), "a ".repeat(5_000), "\uFDFA".repeat(10_000),
				"+".repeat(10_000), "\uD83D".repeat(10_000), "👩‍💻".repeat(2_000), "\u0000\u0007\u001B[31m",
				"e\u0301".repeat(5_000), "s".repeat(10_000), "ies".repeat(4_000), "مرحبا ".repeat(2_000)))
			.allSatisfy((it) -> {
				var key = key(it);
				assertThat(key).hasSizeLessThanOrEqualTo(80).doesNotContainPattern("\\p{Cntrl}");
				assertThat(key(key)).isEqualTo(key);
			});
	}

	private static String key(String label) {
		return TERMS.of(label).key();
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
