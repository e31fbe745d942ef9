package rapport.checkin.cell;

import java.util.Set;

/** Looks for known phrases among the words of a text. */
public final class PhraseMatch {

	private PhraseMatch() {
	}

	/** Returns whether words in a row, four at most, are one of the phrases. */
	public static boolean occurs(String text, Set<String> phrases) {
		var words = text.split(" ", -1);
		for (int from = 0; from < words.length; from++) {
			var some = new StringBuilder();
			for (int to = from; to < Math.min(words.length, from + 4); to++) {
				some.append(some.isEmpty() ? "" : " ").append(words[to]);
				if (phrases.contains(some.toString())) {
					return true;
				}
			}
		}
		return false;
	}

}
