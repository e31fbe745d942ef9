package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Tells by its header what a column is, in seven languages and by the known shops. */
final class HeaderWords {

	/**
	 * Answers to questions such as "Which e-mail may our sponsors use?" are nobody's
	 * field.
	 */
	private static final List<String> OTHERS = List.of("sponsor", "newsletter", "invoice", "billing", "buyer",
			"purchaser", "emergency", "rechnung", "factur");

	private static final Map<String, Meaning> EXACT = new HashMap<>();

	private static final List<Meaning> GUESSED = new ArrayList<>();

	static {
		var words = Vocabulary.of("headers.txt");
		for (var group : words.groups()) {
			boolean guess = group.startsWith("~");
			var column = Column.titled(guess ? group.substring(1) : group).orElseThrow();
			int rank = 0;
			for (var word : words.words(group)) {
				var meaning = new Meaning(column, rank++, compact(word));
				if (guess) {
					GUESSED.add(meaning);
				}
				else {
					EXACT.putIfAbsent(meaning.word(), meaning);
				}
			}
		}
	}

	private HeaderWords() {
	}

	/** What a header may mean; of two of one column the lower rank counts. */
	record Meaning(Column column, int rank, String word) {
	}

	/** Returns what a header means for sure; nothing if that cannot be told. */
	static Optional<Meaning> exact(String header) {
		return Optional.ofNullable(EXACT.get(compact(header)));
	}

	/** Returns what a header seems to mean. */
	static @Nullable Meaning guess(String header) {
		var text = compact(header);
		if (text.length() < 4 || OTHERS.stream().anyMatch(text::contains)) {
			return null;
		}
		return GUESSED.stream().filter((it) -> text.contains(it.word())).findFirst().orElse(null);
	}

	/** Returns whether a column tells who has cancelled, by a yes or a time. */
	static boolean isFlag(String header) {
		var text = compact(header);
		return List.of("void", "cancel", "refund", "storn", "annul", "anul", "geannuleerd")
			.stream()
			.anyMatch(text::startsWith) || text.equals("iscancelled") || text.equals("iscanceled");
	}

	/** Letters, digits and the number sign, in small letters and without accents. */
	static String compact(String header) {
		var compact = new StringBuilder();
		Vocabulary.folded(header)
			.codePoints()
			.filter((it) -> Character.isLetterOrDigit(it) || it == '#')
			.forEach(compact::appendCodePoint);
		return compact.toString();
	}

}
