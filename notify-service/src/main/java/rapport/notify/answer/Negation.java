package rapport.notify.answer;

import java.util.List;

/** A "not" that turns a phrase round. */
final class Negation {

	/** So close before a phrase a "not" turns it round. */
	private static final int NEAR = 2;

	private static final Phrasebook NOT = ReplyWords.of("not");

	private Negation() {
	}

	/** Returns whether one stands close before a place. */
	static boolean before(List<String> words, int place) {
		return NOT.within(words.subList(Math.max(0, place - NEAR), place));
	}

}
