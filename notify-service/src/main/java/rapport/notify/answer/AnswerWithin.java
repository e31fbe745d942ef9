package rapport.notify.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the answer in a short sentence that does not begin with it. */
final class AnswerWithin {

	private static final int SHORT = 6;

	private static final int NOT_LONG = 9;

	private static final Set<String> YES = Set.of("yes", "yep", "yeah", "ja", "oui", "si", "sim", "jep");

	private static final Set<String> NO = Set.of("no", "nope", "nein", "non", "nee", "nao");

	private static final Phrasebook LATER = ReplyWords.of("later");

	private static final Phrasebook HARMLESS = ReplyWords.of("harmless");

	private static final Phrasebook POLITE = ReplyWords.of("polite");

	private AnswerWithin() {
	}

	/** Returns whether a word is a yes that is nothing else. */
	static boolean yes(String word) {
		return YES.contains(word);
	}

	/** Returns whether a word is a yes or a no that is nothing else. */
	static boolean clear(String word) {
		return YES.contains(word) || NO.contains(word);
	}

	static Optional<Answer> read(PlainText text) {
		var words = Signs.without(text.words());
		if (text.asks() || words.isEmpty() || words.size() > NOT_LONG || HARMLESS.within(words)) {
			return Optional.empty();
		}
		int end = words.size();
		while (end > 1 && POLITE.at(words, end - 1) > 0) {
			end--;
		}
		var last = words.get(end - 1);
		if (words.size() <= SHORT && clear(last) && end > 1) {
			return Optional.of(YES.contains(last) ? Answer.YES : Answer.NO);
		}
		boolean otherwise = words.stream().anyMatch(AnswerWithin::clear);
		boolean later = LATER.within(words.subList(0, words.size())) || ahead(words);
		return (later && !otherwise && !Elsewhere.isOfOccasion(words)) ? Optional.of(Answer.LATER) : Optional.empty();
	}

	private static boolean ahead(List<String> words) {
		for (int i = 0; i < words.size(); i++) {
			if (TimeAhead.at(words, i) > 1) {
				return true;
			}
		}
		return false;
	}

}
