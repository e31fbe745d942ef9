package rapport.checkin.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.AnswerWords.Answer;
import rapport.checkin.cell.PhraseMatch;
import rapport.checkin.cell.Vocabulary;
import rapport.checkin.table.HeaderWords;

/** What lists say of who comes, and who has cancelled. */
final class ComingAnswers {

	private static final Vocabulary WORDS = Vocabulary.of(AnswerWords.class, "answers.txt");

	private static final Set<String> CANCELLED = folded("cancelled");

	/** Those that have a not of their own, as "kann nicht" has. */
	private static final Set<String> DENYING = CANCELLED.stream()
		.filter((it) -> AnswerWords.denies(List.of(it.split(" ", -1))))
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> COMING = folded("coming");

	/** Whoever asked for her money back, or got a part of it, has not cancelled. */
	private static final Set<String> SOFT = folded("soft");

	/** Verbs of who comes, or who does not if it is denied. */
	private static final Set<String> ATTENDS = folded("attends");

	private static final int SHORT = 6;

	private static final Pattern MONEY = Pattern.compile("\\P{Nd}{0,4}[0-9][0-9.,' ]*\\P{Nd}{0,4}");

	private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");

	private ComingAnswers() {
	}

	/** What a column of such answers asks. */
	enum Asks {

		/** How things stand, in a word. */
		STATE,

		/** Whether she has cancelled, or when. */
		CANCELLED,

		/** Whether she comes. */
		COMING;

		/** Returns what the column of a header asks. */
		static Asks of(String header) {
			return HeaderWords.isFlag(header) ? CANCELLED : HeaderWords.isAnswer(header) ? COMING : STATE;
		}

	}

	private static Set<String> folded(String group) {
		var words = new HashSet<String>();
		WORDS.words(group).forEach((it) -> words.add(spaced(it)));
		return words;
	}

	private static String spaced(String text) {
		return String.join(" ", AnswerWords.words(Vocabulary.folded(text).replace('_', ' ').replace('’', '\'')));
	}

	/** Returns whether a cell says that somebody comes (yes) or has cancelled (no). */
	static Answer read(String text, Asks asks) {
		var all = spaced(text);
		if (CANCELLED.contains(all)) {
			return Answer.NO;
		}
		if (COMING.contains(all)) {
			return Answer.YES;
		}
		var words = List.of(all.split(" ", -1));
		boolean soft = words.stream().anyMatch(SOFT::contains);
		boolean denied = AnswerWords.denies(words) || words.contains("no") || words.contains("non");
		var bare = spaced(BRACKETS.matcher(text).replaceAll(" "));
		if (CANCELLED.contains(bare)) {
			return Answer.NO;
		}
		boolean cancelled = PhraseMatch.occurs(bare, CANCELLED);
		if (cancelled && !soft && !PhraseMatch.occurs(bare, COMING)) {
			boolean turned = denied && !PhraseMatch.occurs(words.getFirst(), CANCELLED)
					&& !PhraseMatch.occurs(bare, DENYING);
			return turned ? Answer.YES : Answer.NO;
		}
		var said = said(text);
		if (said == Answer.UNCLEAR && asks != Asks.CANCELLED && !soft && words.size() <= SHORT
				&& words.stream().anyMatch(ATTENDS::contains)) {
			return denied ? Answer.NO : Answer.YES;
		}
		return switch (asks) {
			case CANCELLED -> flag(text, soft || denied);
			case COMING -> AnswerWords.isNo(text) ? Answer.NO : said;
			case STATE -> said;
		};
	}

	private static Answer flag(String text, boolean unsure) {
		if (AnswerWords.isNothing(text) || AnswerWords.isNo(text)) {
			return Answer.YES;
		}
		if (MONEY.matcher(text).matches() && !AnswerWords.isYes(text)) {
			return text.chars().anyMatch((it) -> it >= '1' && it <= '9') ? Answer.UNCLEAR : Answer.YES;
		}
		return unsure ? Answer.UNCLEAR : Answer.NO;
	}

	private static Answer said(String text) {
		return AnswerWords.isNothing(text) ? Answer.NOTHING : AnswerWords.isYes(text) ? Answer.YES : Answer.UNCLEAR;
	}

}
