package rapport.checkin.cell;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What people and shops write for yes, no, nothing, and for who has cancelled. */
public final class AnswerWords {

	private static final Vocabulary WORDS = Vocabulary.of(AnswerWords.class, "answers.txt");

	private static final Set<String> NOTHING = folded("nothing");

	private static final Set<String> NO_TERM = folded("no-term");

	private static final Set<String> NO_TERM_BEGINS = folded("no-term-begins");

	private static final Set<String> YES = folded("yes");

	/** They are a yes alone, and say nothing within a sentence. */
	private static final Set<String> YES_ALONE = folded("yes-alone");

	private static final Set<String> NO = folded("no");

	private static final Set<String> NOT = folded("not");

	/** Under these it is no clear yes. */
	private static final Set<String> CONDITION = folded("condition");

	private static final List<String> AGREES = List.copyOf(folded("agrees"));

	/** Whoever does that says yes, wherever it stands in her sentence. */
	private static final Set<String> CONSENTS = folded("consents");

	/** They mean a yes, whatever words are in them. */
	private static final Pattern IDIOM = phrases(folded("idiom"));

	private static final Pattern TICKED = Pattern.compile("^(?:[\\[(]\\s*[xX✓✔*]\\s*[\\])]|[✓✔☑✅☒🗹√])\\uFE0F?\\s*");

	/** One of several answers that was not chosen. */
	private static final Pattern BLANK_BOX = Pattern.compile("(?:[\\[(]\\s*[\\])]|[☐⬜□])\\s*[^\\[(☐☒☑✓✔⬜□]+");

	private static final Pattern UNTICKED = Pattern.compile("^(?:[\\[(]\\s*[\\])]|[☐⬜□✗✘❌])\\s*\\S");

	/** Of a thumb's skin. */
	private static final Pattern COLOUR = Pattern.compile("[\\x{1F3FB}-\\x{1F3FF}]");

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}']+");

	private static final int LONGEST_NOTHING = 40;

	/** Marks that stand round a word and say nothing. */
	private static final String ROUND = ".!¡¿,;:-–—_*()[]<>{}\"“”„«»'’ ";

	private AnswerWords() {
	}

	/** What a cell says. */
	public enum Answer {

		YES, NO, NOTHING, UNCLEAR

	}

	private static Set<String> folded(String group) {
		var words = new HashSet<String>();
		WORDS.words(group).forEach((it) -> words.add(Vocabulary.folded(it)));
		return words;
	}

	private static Pattern phrases(Set<String> phrases) {
		var all = phrases.stream().map(Pattern::quote).toList();
		return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + String.join("|", all) + ")(?![\\p{L}\\p{N}])");
	}

	/** Returns whether a cell says that there is nothing to say. */
	public static boolean isNothing(String text) {
		if (text.length() > LONGEST_NOTHING) {
			return false;
		}
		if (text.codePoints().noneMatch(AnswerWords::says)) {
			return true;
		}
		var folded = Vocabulary.folded(text);
		return NOTHING.contains(folded) || NOTHING.contains(bare(folded));
	}

	/** Returns whether a term names nothing to talk about. */
	public static boolean isNoTerm(String text) {
		var bare = bare(Vocabulary.folded(text));
		return isNothing(text) || NO_TERM.contains(bare) || (bare.length() < LONGEST_NOTHING
				&& NO_TERM_BEGINS.stream().anyMatch((it) -> (bare + " ").startsWith(it + " ")));
	}

	private static boolean says(int it) {
		return Character.isLetterOrDigit(it) || Character.getType(it) == Character.OTHER_SYMBOL
				|| Character.getType(it) == Character.MATH_SYMBOL;
	}

	private static String bare(String folded) {
		int from = 0;
		int to = folded.length();
		while (to > 1 && ROUND.indexOf(folded.charAt(to - 1)) >= 0) {
			to--;
		}
		while (from < to - 1 && ROUND.indexOf(folded.charAt(from)) >= 0) {
			from++;
		}
		return folded.substring(from, to);
	}

	public static List<String> words(String folded) {
		return Arrays.stream(BETWEEN.split(folded, -1)).filter((it) -> !it.isEmpty()).toList();
	}

	/** Returns whether words deny something. */
	public static boolean denies(List<String> words) {
		return words.stream().anyMatch(NOT::contains);
	}

	/** Returns whether a cell is a word for no. */
	public static boolean isNo(String text) {
		return NO.contains(bare(Vocabulary.folded(text)));
	}

	/** Returns whether a cell is a word for yes. */
	public static boolean isYes(String text) {
		var bare = bare(Vocabulary.folded(text));
		return YES.contains(bare) || YES_ALONE.contains(bare);
	}

	/** Returns whether a cell consents; a whole sentence may. */
	public static Answer consent(String text) {
		var folded = COLOUR.matcher(Vocabulary.folded(text).replace('_', ' ')).replaceAll("");
		var bare = bare(folded);
		if (UNTICKED.matcher(folded).find() || NO.contains(bare) || NO.contains(folded)) {
			return Answer.NO;
		}
		if (YES.contains(bare) || YES.contains(folded) || YES_ALONE.contains(bare)) {
			return Answer.YES;
		}
		if (isNothing(text)) {
			return Answer.NOTHING;
		}
		var chosen = BLANK_BOX.matcher(folded).replaceAll(" ").strip();
		if (!chosen.equals(folded) && TICKED.matcher(chosen).find()) {
			return consent(TICKED.matcher(chosen).replaceFirst(""));
		}
		var ticked = TICKED.matcher(folded);
		return ticked.find() ? sentence("yes " + folded.substring(ticked.end())) : sentence(bare);
	}

	private static Answer sentence(String text) {
		var bare = IDIOM.matcher(text).replaceAll("yes");
		var words = words(bare);
		if (words.isEmpty()) {
			return Answer.UNCLEAR;
		}
		boolean denied = denies(words);
		boolean no = words.stream().anyMatch((it) -> (it.length() > 1 || words.size() == 2) && NO.contains(it));
		boolean yes = words.stream().anyMatch((it) -> it.length() > 1 && YES.contains(it) && !CONSENTS.contains(it));
		boolean first = YES.contains(words.getFirst());
		boolean consents = first || AGREES.stream().anyMatch(bare::startsWith)
				|| words.stream().anyMatch(CONSENTS::contains);
		if (consents && !denied && !no) {
			return words.stream().anyMatch(CONDITION::contains) ? Answer.UNCLEAR : Answer.YES;
		}
		boolean refused = NO.contains(words.getFirst()) || beginsWithNo(words);
		return (refused || denied) && !first && !yes ? Answer.NO : Answer.UNCLEAR;
	}

	/** Such as "rather not, thank you". */
	private static boolean beginsWithNo(List<String> words) {
		return words.size() > 2 && (NO.contains(String.join(" ", words.subList(0, 2)))
				|| NO.contains(String.join(" ", words.subList(0, 3))));
	}

}
