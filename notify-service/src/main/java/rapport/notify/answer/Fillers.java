package rapport.notify.answer;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out what says nothing: who speaks, at the beginning of a sentence, and words
 * such as really, wherever they stand.
 */
final class Fillers {

	private static final Phrasebook FILLER = ReplyWords.of("filler");

	private static final Phrasebook SUBJECT = ReplyWords.of("subject");

	/** Without the words around it a number may seem an answer. */
	private static final Phrasebook NUMBER = ReplyWords.of(List.of("one", "two", "three"));

	private Fillers() {
	}

	/**
	 * Returns a short statement without such words; nothing if it has none, or is a
	 * question.
	 */
	static Optional<PlainText> without(PlainText text) {
		var words = text.words();
		if (text.asks() || NUMBER.within(words) || words.stream().anyMatch((it) -> Character.isDigit(it.charAt(0)))) {
			return Optional.empty();
		}
		var left = new ArrayList<String>();
		var starts = new BitSet();
		boolean begins = false;
		for (int i = 0; i < words.size();) {
			begins |= text.starts().get(i);
			int says = Math.max(FILLER.at(words, i), begins ? SUBJECT.at(words, i) : 0);
			if (says == 0) {
				starts.set(left.size(), begins);
				left.add(words.get(i));
				begins = false;
			}
			i += Math.max(1, says);
		}
		return (left.isEmpty() || left.size() == words.size()) ? Optional.empty()
				: Optional.of(new PlainText(left, starts, false));
	}

}
