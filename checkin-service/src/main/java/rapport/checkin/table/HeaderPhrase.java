package rapport.checkin.table;

import java.util.Arrays;
import java.util.List;

/**
 * Words that a question has in their order, as in "kannst du … helfen/anbieten": a stroke
 * stands between words of which there is one, a star behind a beginning, and "…" where
 * other words may be.
 *
 * @param parts words that follow each other without a gap
 */
record HeaderPhrase(List<List<String>> parts) {

	private static final String GAP = "\\s*…\\s*";

	HeaderPhrase {
		parts = parts.stream().map(List::copyOf).toList();
	}

	static HeaderPhrase of(String written) {
		return new HeaderPhrase(
				Arrays.stream(written.split(GAP, -1)).map((it) -> List.of(it.split(" +", -1))).toList());
	}

	/** Returns whether words have it, with whatever before and behind. */
	boolean isIn(List<String> words) {
		int from = 0;
		for (var part : this.parts) {
			int at = place(words, part, from);
			if (at < 0) {
				return false;
			}
			from = at + part.size();
		}
		return true;
	}

	private static int place(List<String> words, List<String> part, int from) {
		for (int i = from; i + part.size() <= words.size(); i++) {
			boolean all = true;
			for (int j = 0; all && j < part.size(); j++) {
				all = isOne(words.get(i + j), part.get(j));
			}
			if (all) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isOne(String word, String choices) {
		return Arrays.stream(choices.split("/", -1))
			.anyMatch((it) -> it.endsWith("*") ? word.startsWith(it.substring(0, it.length() - 1)) : word.equals(it));
	}

}
