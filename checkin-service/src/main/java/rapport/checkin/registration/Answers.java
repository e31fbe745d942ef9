package rapport.checkin.registration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What people and shops write for yes, no, nothing, and for who has cancelled. */
final class Answers {

	private static final Vocabulary WORDS = Vocabulary.of("answers.txt");

	private static final Set<String> NOTHING = folded("nothing");

	private static final Set<String> NO_TERM = folded("no-term");

	private static final Set<String> YES = folded("yes");

	private static final Set<String> NO = folded("no");

	private static final Set<String> NOT = folded("not");

	private static final List<String> AGREES = List.copyOf(folded("agrees"));

	private static final Set<String> CANCELLED = folded("cancelled");

	private static final Set<String> COMING = folded("coming");

	private Answers() {
	}

	/** What a cell says. */
	enum Answer {

		YES, NO, NOTHING, UNCLEAR

	}

	private static Set<String> folded(String group) {
		var words = new HashSet<String>();
		WORDS.words(group).forEach((it) -> words.add(Vocabulary.folded(it)));
		return words;
	}

	/** Returns whether a cell says that there is nothing to say. */
	static boolean isNothing(String text) {
		return text.length() <= 40 && (text.codePoints().noneMatch(Answers::says) || NOTHING.contains(bare(text))
				|| NOTHING.contains(Vocabulary.folded(text)));
	}

	/** Returns whether a term names nothing to talk about. */
	static boolean isNoTerm(String text) {
		return isNothing(text) || NO_TERM.contains(bare(text));
	}

	private static boolean says(int it) {
		return Character.isLetterOrDigit(it) || Character.getType(it) == Character.OTHER_SYMBOL
				|| Character.getType(it) == Character.MATH_SYMBOL;
	}

	private static String bare(String text) {
		var folded = Vocabulary.folded(text);
		int end = folded.length();
		while (end > 1 && ".!,;".indexOf(folded.charAt(end - 1)) >= 0) {
			end--;
		}
		return folded.substring(0, end);
	}

	/** Returns whether a cell consents; a whole sentence may. */
	static Answer consent(String text) {
		var bare = bare(text);
		if (YES.contains(bare)) {
			return Answer.YES;
		}
		if (NO.contains(bare)) {
			return Answer.NO;
		}
		if (isNothing(text)) {
			return Answer.NOTHING;
		}
		var words = List.of(bare.split("[^\\p{L}\\p{N}']+", -1));
		boolean denied = words.stream().anyMatch(NOT::contains);
		boolean agrees = YES.contains(words.getFirst()) || AGREES.stream().anyMatch(bare::startsWith);
		if (agrees && !denied) {
			return Answer.YES;
		}
		return (NO.contains(words.getFirst()) || denied) && !YES.contains(words.getFirst())
				&& words.stream().noneMatch((it) -> it.length() > 1 && YES.contains(it)) ? Answer.NO : Answer.UNCLEAR;
	}

	/**
	 * Returns whether a cell says that somebody comes (yes) or has cancelled (no).
	 * @param flag whether its column asks for who has cancelled
	 */
	static Answer coming(String text, boolean flag) {
		var bare = bare(text).replace('_', ' ').replace('-', ' ');
		if (CANCELLED.contains(bare)) {
			return Answer.NO;
		}
		if (flag) {
			return (isNothing(text) || NO.contains(bare) || COMING.contains(bare)) ? Answer.YES : Answer.NO;
		}
		if (isNothing(text)) {
			return Answer.NOTHING;
		}
		return (COMING.contains(bare) || YES.contains(bare)) ? Answer.YES : Answer.UNCLEAR;
	}

}
