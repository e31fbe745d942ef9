package rapport.notify.answer;

import java.util.List;
import java.util.Map;

/**
 * Tells a keyword that was typed in a hurry: a text that is one word, and that one but
 * for a letter or two, and no word of its own.
 */
final class Misspelt {

	/** The keywords that carriers name, and how many slips of each are forgiven. */
	private static final Map<String, Integer> SLIPS = Map.of("stop", 1, "stopall", 1, "cancel", 1, "unsubscribe", 3,
			"optout", 1, "revoke", 1);

	/** Words of their own that look like one of them. */
	private static final Phrasebook OTHERS = ReplyWords.of("stop-lookalikes");

	private Misspelt() {
	}

	static boolean stop(List<String> words) {
		return words.size() == 1 && !OTHERS.has(words.getFirst())
				&& SLIPS.entrySet().stream().anyMatch((it) -> slips(words.getFirst(), it.getKey()) <= it.getValue());
	}

	/**
	 * How many letters are missing, wrong, too many, or have changed places: the optimal
	 * string alignment distance.
	 */
	private static int slips(String written, String meant) {
		var slips = new int[written.length() + 1][meant.length() + 1];
		for (int i = 0; i <= written.length(); i++) {
			for (int j = 0; j <= meant.length(); j++) {
				if (i == 0 || j == 0) {
					slips[i][j] = i + j;
					continue;
				}
				boolean same = written.charAt(i - 1) == meant.charAt(j - 1);
				slips[i][j] = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1),
						Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
				if (i > 1 && j > 1 && written.charAt(i - 1) == meant.charAt(j - 2)
						&& written.charAt(i - 2) == meant.charAt(j - 1)) {
					slips[i][j] = Math.min(slips[i][j], slips[i - 2][j - 2] + 1);
				}
			}
		}
		return slips[written.length()][meant.length()];
	}

}
