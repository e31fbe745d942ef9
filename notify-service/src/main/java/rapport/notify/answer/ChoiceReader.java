package rapport.notify.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Finds the answer to a question: what begins with one is one, whatever politeness is
 * around it, unless it goes on as another. A number counts by itself, not in a sentence.
 */
final class ChoiceReader {

	private static final Map<String, Answer> DIGITS = Map.of("1", Answer.YES, "2", Answer.LATER, "3", Answer.NO);

	/** What badges send besides. */
	private static final Map<String, Answer> CODES = Map.of("met", Answer.MET, "missed", Answer.MISSED);

	/** What says something only where nothing but politeness is around it. */
	private static final Map<Phrasebook, Answer> ALONE = Map.of(ReplyWords.of("one"), Answer.YES, ReplyWords.of("two"),
			Answer.LATER, ReplyWords.of("three"), Answer.NO, ReplyWords.of("yes-alone"), Answer.YES,
			ReplyWords.of("no-alone"), Answer.NO);

	/** Likewise, with others of their kind and politeness between. */
	private static final Map<Phrasebook, Answer> TOGETHER = Map.of(
			ReplyWords.of(List.of("yes-alone", "yes", "yes-weak", "polite")), Answer.YES,
			ReplyWords.of(List.of("no-alone", "no", "polite")), Answer.NO);

	/** A later may be asked for. */
	private static final Phrasebook WHEN = ReplyWords.of(List.of("later-alone", "later"));

	private static final Phrasebook YES = ReplyWords.of("yes");

	private static final Phrasebook WEAK = ReplyWords.of("yes-weak");

	private static final Phrasebook LATER = ReplyWords.of(List.of("later", "busy"));

	private static final Phrasebook NO = ReplyWords.of("no");

	private static final Phrasebook UNCLEAR = ReplyWords.of(List.of("unclear", "stop-never"));

	private static final Phrasebook POLITE = ReplyWords.of("polite");

	private static final Phrasebook HARMLESS = ReplyWords.of("harmless");

	private static final Phrasebook WHERE = ReplyWords.of("where");

	private static final Phrasebook ASKING = ReplyWords.of("asking");

	/** A yes only where the sentence ends with it. */
	private static final Phrasebook BRIEF = ReplyWords.of(List.of("good", "yes-brief"));

	/** What a time of day may follow. */
	private static final Phrasebook AT = ReplyWords.of("at");

	private ChoiceReader() {
	}

	/** Something at a place that is an answer. */
	private record Found(Answer answer, int length, boolean strict, boolean weak) {
	}

	/**
	 * A part of a sentence that begins like an answer.
	 *
	 * @param answer what it is; null if that is not clear
	 */
	private record Begun(@Nullable Answer answer) {
	}

	/** Reads it as it is, else without the words that say nothing. */
	static Optional<Answer> read(PlainText text) {
		return plainly(text).or(() -> UNCLEAR.within(text.words()) ? Optional.empty()
				: Fillers.without(text).flatMap(ChoiceReader::plainly));
	}

	private static Optional<Answer> plainly(PlainText text) {
		if (text.words().size() == 1 && CODES.containsKey(text.words().getFirst())) {
			return Optional.ofNullable(CODES.get(text.words().getFirst()));
		}
		for (var core : List.of(text.words(), POLITE.without(text.words()))) {
			for (var alone : ALONE.entrySet()) {
				if (!core.isEmpty() && alone.getKey().covers(core) && !text.asks()) {
					return Optional.of(alone.getValue());
				}
			}
			if (TimeOfDay.is(core) || (!core.isEmpty() && WHEN.covers(core))) {
				return Optional.of(Answer.LATER);
			}
		}
		int begins = POLITE.skip(text.words(), 0);
		int unclear = UNCLEAR.at(text.words(), begins);
		if (unclear > 0 && unclear >= NO.at(text.words(), begins)) {
			return Optional.empty();
		}
		for (int start = text.starts().nextSetBit(0); start >= 0; start = text.starts().nextSetBit(start + 1)) {
			var begun = from(text, start);
			if (begun != null) {
				return Optional.ofNullable(begun.answer());
			}
		}
		return together(text).or(() -> AnswerWithin.read(text));
	}

	private static Optional<Answer> together(PlainText text) {
		var core = POLITE.without(text.words());
		return TOGETHER.entrySet()
			.stream()
			.filter((it) -> !core.isEmpty() && !text.asks() && it.getKey().covers(core))
			.map(Map.Entry::getValue)
			.findFirst();
	}

	/**
	 * Returns whether an answer may be mere politeness: a yes without a number or the
	 * word.
	 */
	static boolean faint(Answer answer, List<String> words) {
		return answer == Answer.YES
				&& words.stream().noneMatch((it) -> DIGITS.containsKey(it) || AnswerWithin.clear(it));
	}

	/**
	 * Returns what a part of a sentence says; null if it does not begin with an answer.
	 */
	private static @Nullable Begun from(PlainText text, int start) {
		var words = text.words();
		@Nullable Found faint = null;
		int i = start;
		while (i < words.size()) {
			var found = at(words, i);
			int polite = POLITE.at(words, i);
			if (found != null && found.weak() && found.length() >= polite) {
				if (goesOn(text, i, found.length())) {
					return null;
				}
				faint = (faint != null) ? faint : found;
				i += found.length();
			}
			else if (found != null && found.length() >= polite) {
				return (found.strict() && start > 0 && !text.starts().get(i)) ? null
						: whole(text, found, i + found.length());
			}
			else if (polite > 0 || words.get(i).equals(Signs.POLITE) || words.get(i).equals(Signs.OTHER)) {
				i += Math.max(1, polite);
			}
			else {
				break;
			}
		}
		if (faint == null) {
			return null;
		}
		var rest = words.subList(i, words.size());
		boolean plain = rest.isEmpty() ? !text.asks()
				: WHERE.at(rest, 0) > 0 || (!text.asks() && !asks(rest) && !AnswerRest.of(rest).denies());
		return new Begun(plain ? faint.answer() : null);
	}

	/** Many ask without a question mark. */
	private static boolean asks(List<String> rest) {
		return ASKING.at(rest, 0) > 0 && HARMLESS.at(rest, 0) == 0 && YES.at(rest, 0) == 0;
	}

	/** As in great talk by Ben: what seemed a yes is the beginning of something else. */
	private static boolean goesOn(PlainText text, int place, int length) {
		var words = text.words();
		int end = place + length;
		return BRIEF.has(String.join(" ", words.subList(place, end))) && !text.ends(end)
				&& !AnswerRest.of(words.subList(end, words.size())).soft();
	}

	private static @Nullable Found at(List<String> words, int place) {
		int time = TimeAhead.at(words, place);
		if (time > 0) {
			return new Found(Answer.LATER, time, false, false);
		}
		var digit = DIGITS.get(words.get(place));
		if (digit != null) {
			return new Found(digit, 1, true, false);
		}
		int yes = YES.at(words, place);
		int later = LATER.at(words, place);
		later = (HARMLESS.at(words, place) > later) ? 0 : later;
		int no = NO.at(words, place);
		int weak = WEAK.at(words, place);
		int longest = Math.max(Math.max(yes, later), Math.max(no, weak));
		if (longest == 0) {
			return sign(words.get(place));
		}
		boolean letter = longest == 1 && words.get(place).length() == 1;
		if (longest == weak && weak > yes && weak > later && weak > no) {
			return new Found(Answer.YES, weak, false, true);
		}
		return new Found((longest == later) ? Answer.LATER : (longest == yes) ? Answer.YES : Answer.NO, longest, letter,
				false);
	}

	private static @Nullable Found sign(String word) {
		return switch (word) {
			case Signs.YES -> new Found(Answer.YES, 1, false, false);
			case Signs.NO -> new Found(Answer.NO, 1, false, false);
			case Signs.LATER -> new Found(Answer.LATER, 1, false, false);
			default -> null;
		};
	}

	private static Begun whole(PlainText text, Found found, int end) {
		boolean timed = found.answer() == Answer.LATER && end < text.words().size() && AT.has(text.words().get(end - 1))
				&& Character.isDigit(text.words().get(end).charAt(0));
		var rest = AnswerRest.of(text.words().subList(timed ? end + 1 : end, text.words().size()));
		if (rest.soft() && !rest.harmless() && text.asks() && found.length() == 1 && found.answer() != Answer.LATER) {
			return new Begun(null);
		}
		int place = end - found.length();
		if (goesOn(text, place, found.length())
				|| (found.answer() == Answer.NO && Elsewhere.isMissing(text, place, found.length()))
				|| (found.answer() == Answer.LATER && Elsewhere.isOfOccasion(text.words()))) {
			return new Begun(null);
		}
		if (found.strict() && ((!rest.soft() && !text.ends(end)) || rest.otherDigit(found.answer()))) {
			return new Begun(null);
		}
		return new Begun(rest.after(found.answer()).orElse(null));
	}

}
