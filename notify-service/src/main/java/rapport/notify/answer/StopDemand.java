package rapport.notify.answer;

import java.util.List;

/**
 * A wish to stop that names what is to end, as in no more messages, or says whose phone
 * it is not.
 */
final class StopDemand {

	/** So many words there may be from an end to what is to end. */
	private static final int TOGETHER = 4;

	private static final Phrasebook REFUSES = ReplyWords.of("stop-refuses");

	private static final Phrasebook MESSAGES = ReplyWords.of("message");

	private static final Phrasebook REMOVES = ReplyWords.of("stop-removes");

	private static final Phrasebook MINE = ReplyWords.of("stop-mine");

	/** So many words there may be from this is not to whose it is and the phone. */
	private static final int CLOSE = 3;

	private static final Phrasebook WRONG = ReplyWords.of("stop-wrong");

	private static final Phrasebook PHONE = ReplyWords.of("phone");

	private StopDemand() {
	}

	/** Returns whether an end and what is to end stand close together. */
	static boolean in(List<String> part) {
		for (int i = 0; i < part.size(); i++) {
			int refuses = REFUSES.at(part, i);
			if (refuses > 0 && !Negation.before(part, i) && MESSAGES.within(near(part, i + refuses))) {
				return true;
			}
			int wrong = WRONG.at(part, i);
			if (wrong > 0 && PHONE.within(part.subList(i + wrong, Math.min(part.size(), i + wrong + CLOSE)))) {
				return true;
			}
			int removes = REMOVES.at(part, i);
			if (removes > 0 && !Negation.before(part, i) && (MINE.within(near(part, i + removes))
					|| MINE.within(part.subList(Math.max(0, i - TOGETHER), i)))) {
				return true;
			}
		}
		return false;
	}

	private static List<String> near(List<String> part, int from) {
		return part.subList(from, Math.min(part.size(), from + TOGETHER));
	}

}
