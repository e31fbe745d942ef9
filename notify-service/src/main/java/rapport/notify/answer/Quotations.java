package rapport.notify.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what somebody wrote herself from what she quotes in marks. */
final class Quotations {

	private static final String OPEN = "[\"“”„‟«»‹›「『＂]";

	private static final String CLOSE = "[\"“”‟«»‹›」』＂]";

	/** From the first mark to the last, or to the end if it is not closed. */
	private static final Pattern QUOTED = Pattern.compile("(?s)" + OPEN + "(.*" + CLOSE + "|.*$)");

	private static final Pattern WRAPPED = Pattern
		.compile("(?s)\\s*(?:" + OPEN + "|['‘’`*_])+([^\"“”„‟«»‹›]*?)(?:" + CLOSE + "|['‘’`*_])+[\\s.!]*");

	private static final Pattern EACH = Pattern.compile("(?s)" + OPEN + "[^\"“”„‟«»‹›「」『』＂]*(?:" + CLOSE + "|$)");

	private static final Pattern SINGLE = Pattern.compile("(?s)[‘‚](.*)[’‘]|(?<=\\s|^)'(.*)'(?=[\\s.!]*$)");

	/** A whole text within marks that has a quotation itself. */
	private static final Pattern TWICE = Pattern
		.compile("(?s)\\s*" + OPEN + "([^\"“”„‟«»‹›]+" + OPEN + ".*" + CLOSE + ")" + CLOSE + "\\s*");

	private static final Phrasebook POLITE = ReplyWords.of("polite");

	/** So few words in marks are an answer, if there is none beside them. */
	private static final int FEW = 2;

	private Quotations() {
	}

	/**
	 * A text apart from a quotation in it.
	 *
	 * @param quoted what stands in quotation marks
	 * @param around what stands before and after
	 */
	record Parted(String quoted, String around) {
	}

	/**
	 * Returns how a text may be parted, the likeliest first: at the first mark and the
	 * last, or round the longest of several quotations.
	 */
	static List<Parted> parted(String text) {
		var parted = new ArrayList<Parted>();
		var twice = TWICE.matcher(text);
		if (twice.matches()) {
			parted.addAll(parted(twice.group(1)));
		}
		var quoted = QUOTED.matcher(text);
		if (quoted.find()) {
			parted.add(new Parted(quoted.group(1), quoted.replaceFirst(" ")));
		}
		var single = SINGLE.matcher(text);
		if (single.find()) {
			parted.add(new Parted((single.group(1) != null) ? single.group(1) : single.group(2),
					single.replaceFirst(" ")));
		}
		EACH.matcher(text)
			.results()
			.max(Comparator.comparingInt((it) -> it.end() - it.start()))
			.map((it) -> new Parted(it.group(), text.substring(0, it.start()) + " " + text.substring(it.end())))
			.ifPresent(parted::add);
		return parted;
	}

	/**
	 * Returns a text without quotations; one that is in quotation marks as a whole, as
	 * {@code "1"}, or but for politeness, as {@code "1" please}, is no quotation.
	 */
	static String without(String text) {
		var wrapped = WRAPPED.matcher(text);
		var without = EACH.matcher(text).replaceAll(" ");
		if (wrapped.matches()) {
			return wrapped.group(1);
		}
		var all = PlainText.of(text).words();
		var around = PlainText.of(without).words();
		boolean answer = all.size() - around.size() <= FEW && POLITE.covers(around);
		return answer ? text : without;
	}

}
