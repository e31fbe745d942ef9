package rapport.notify.answer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What follows an answer: whether it is politeness, or says something else.
 *
 * @param soft whether nothing but politeness and answers follow
 * @param harmless whether there are words such as why not, which look like another answer
 * @param denies whether there is a word such as not
 * @param says which answers follow
 * @param digits which of them as numbers
 * @param busy whether there is a reason to wait
 * @param postpones whether a later follows with nothing but politeness before it
 */
record AnswerRest(boolean soft, boolean harmless, boolean denies, Set<Answer> says, Set<Answer> digits, boolean busy,
		boolean postpones) {

	private static final Map<String, Answer> DIGITS = Map.of("1", Answer.YES, "2", Answer.LATER, "3", Answer.NO);

	private static final Phrasebook HARMLESS = ReplyWords.of("harmless");

	private static final Phrasebook LATER = ReplyWords.of("later");

	private static final Phrasebook BUSY = ReplyWords.of("busy");

	private static final Phrasebook NO = ReplyWords.of("no");

	private static final Phrasebook NOT = ReplyWords.of("not");

	private static final Phrasebook SOFT = ReplyWords.of(List.of("polite", "yes", "yes-weak", "no", "later"));

	static AnswerRest of(List<String> rest) {
		var words = new ArrayList<>(Signs.without(rest));
		boolean soft = true;
		boolean mild = false;
		boolean denies = false;
		boolean busy = false;
		boolean postpones = false;
		var says = EnumSet.noneOf(Answer.class);
		var digits = EnumSet.noneOf(Answer.class);
		for (int i = 0; i < words.size();) {
			var word = words.get(i);
			int harmless = Math.max(HARMLESS.at(words, i), TimeAhead.available(words, i));
			int time = TimeAhead.at(words, i);
			int later = LATER.at(words, i);
			if (harmless > 0) {
				mild = true;
				i += harmless;
			}
			else if (time > 0 || later > 0 || word.equals(Signs.LATER)) {
				says.add(Answer.LATER);
				postpones |= soft && !says.contains(Answer.NO);
				i += Math.max(1, Math.max(time, later));
			}
			else {
				var digit = DIGITS.get(word);
				if (digit != null) {
					digits.add(digit);
				}
				int no = NO.at(words, i);
				if (no > 0 || word.equals(Signs.NO)) {
					says.add(Answer.NO);
				}
				else if (AnswerWithin.yes(word)) {
					says.add(Answer.YES);
				}
				busy |= BUSY.at(words, i) > 0;
				denies |= no > 0 || NOT.at(words, i) > 0;
				int polite = SOFT.at(words, i);
				soft &= polite > 0 || digit != null || Signs.is(word);
				i += Math.max(1, (no > 0) ? no : polite);
			}
		}
		return new AnswerRest(soft, mild, denies, says, digits, busy, postpones);
	}

	/** Returns whether a number follows that is another answer. */
	boolean otherDigit(Answer answer) {
		return this.digits.stream().anyMatch((it) -> it != answer);
	}

	/** Returns what an answer means if this follows it; nothing if that is not clear. */
	Optional<Answer> after(Answer answer) {
		boolean otherNumber = this.soft && otherDigit(answer);
		return switch (answer) {
			case YES -> {
				if (otherNumber || this.says.contains(Answer.NO)) {
					yield Optional.empty();
				}
				yield (this.says.contains(Answer.LATER) || this.busy) ? Optional.of(Answer.LATER)
						: this.denies ? Optional.empty() : Optional.of(answer);
			}
			case NO -> (otherNumber || this.says.contains(Answer.YES)) ? Optional.empty()
					: Optional.of(this.postpones ? Answer.LATER : answer);
			default -> (otherNumber || this.says.contains(Answer.NO)) ? Optional.empty() : Optional.of(answer);
		};
	}

}
