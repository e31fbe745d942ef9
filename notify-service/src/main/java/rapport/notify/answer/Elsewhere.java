package rapport.notify.answer;

import java.util.List;

/**
 * Tells an answer's word that is said of another thing: of a hall without coffee, or of
 * when a talk is.
 */
final class Elsewhere {

	private static final String NO = "no";

	/** So many words there may be from what there is not to where it is not. */
	private static final int CLOSE = 3;

	private static final Phrasebook ABSENT = ReplyWords.of("absent");

	private static final Phrasebook HERE = ReplyWords.of("here");

	private static final Phrasebook THERE = ReplyWords.of("there");

	private static final Phrasebook WISHED = ReplyWords.of("wished");

	private static final Phrasebook OCCASION = ReplyWords.of("occasion");

	private static final Phrasebook TAKES_PLACE = ReplyWords.of("takes-place");

	/** What may follow an answer and is no thing. */
	private static final Phrasebook NO_THING = ReplyWords.of(List.of("polite", "yes", "yes-weak", "yes-alone", "no",
			"no-alone", "later", "busy", "not", "filler", "subject", "harmless", "unclear", "there"));

	private Elsewhere() {
	}

	/**
	 * Returns whether a no says that there is not something, as in no parking here.
	 * @param length how many words of it are the no
	 */
	static boolean isMissing(PlainText text, int place, int length) {
		var words = text.words();
		int absent = ABSENT.at(words, place);
		if (absent > length) {
			int thing = place + absent;
			return !text.ends(thing) && WISHED.at(words, thing) == 0;
		}
		int thing = place + 1;
		if (length > 1 || !words.get(place).equals(NO) || text.ends(thing) || NO_THING.at(words, thing) > 0
				|| WISHED.at(words, thing) > 0 || !words.get(thing).chars().allMatch(Character::isLetter)) {
			return false;
		}
		if (words.get(thing).endsWith("ing")) {
			return !text.ends(thing + 1) && HERE.at(words, thing + 1) > 0;
		}
		for (int i = thing + 1; i <= thing + CLOSE && !text.ends(i); i++) {
			if (THERE.at(words, i) > 0) {
				return true;
			}
		}
		return false;
	}

	/** Returns whether it is said of an occasion where it is, or when. */
	static boolean isOfOccasion(List<String> words) {
		return OCCASION.within(words) && TAKES_PLACE.within(words);
	}

}
