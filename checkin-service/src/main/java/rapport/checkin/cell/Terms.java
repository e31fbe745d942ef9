package rapport.checkin.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a list apart that stands in one cell. */
public final class Terms {

	private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·▪●○‣✔✓☑]+\\s*|\\d{1,2}[.)]\\s+|[a-z]\\)\\s+)");

	private static final Pattern BREAK = Pattern.compile("(?i)</?(?:br|p|li|ul|ol|div) */?>");

	private static final int LONGEST_TAGS = 1000;

	/** Words of a social network. */
	private static final Pattern HASH = Pattern.compile("^\\s*#\\p{L}[^#]*(?:[\\s,]#\\p{L}[^#]*)+$");

	/** Between entries where nothing better is. */
	private static final Pattern SIGNS = Pattern.compile(" [/·•∙✔✓☑] | (?=[2-9][.)] )");

	/** Lines between entries; one alone may stand within one, as in "Growth - SEO". */
	private static final Pattern LINES = Pattern.compile("(?:^|\\s+)(?:[-–—]|::|\\+)\\s+");

	/** Before the last entry of a list. */
	private static final Pattern AND = Pattern.compile("^(?i:and|und|et|y|e|en|&)\\s+(?=\\S)");

	private Terms() {
	}

	/**
	 * Returns the entries of a cell: those between line breaks, semicolons and bars;
	 * where there are none, those between commas, but not within brackets, quotation
	 * marks and numbers.
	 */
	public static List<String> of(String cell) {
		var broken = BREAK.matcher(cell).replaceAll("\n").replace(";#", "\n");
		var text = unwrapped(CleanText
			.lines(broken.length() < LONGEST_TAGS && HASH.matcher(broken).find() ? broken.replace('#', '\n') : broken));
		var lines = split(text, ";；|｜•\n");
		var commas = (lines.size() > 1) ? lines : split(text, ",，、،");
		var parts = (commas.size() > 1) ? commas
				: List.of((LINES.matcher(text).results().count() > 1 ? LINES : SIGNS).split(text, -1));
		var terms = new ArrayList<String>();
		for (int i = 0; i < parts.size(); i++) {
			var item = BULLET.matcher(parts.get(i).strip()).replaceFirst("").strip();
			boolean last = i > 1 && i == parts.size() - 1;
			var bare = unquoted(last ? AND.matcher(item).replaceFirst("") : item);
			if (!bare.isEmpty() && !(bare.endsWith(":") && parts.size() > 1)) {
				terms.add(bare);
			}
		}
		return terms;
	}

	private static List<String> split(String text, String separators) {
		var parts = new ArrayList<String>();
		int depth = 0;
		char mark = 0;
		int from = 0;
		int closing = lastClosing(text);
		int curled = text.lastIndexOf('”');
		for (int i = 0; i < text.length(); i++) {
			char it = text.charAt(i);
			if (mark != 0) {
				mark = (it == mark) ? 0 : mark;
			}
			else if ("([{（".indexOf(it) >= 0) {
				depth += (i < closing) ? 1 : 0;
			}
			else if (")]}）".indexOf(it) >= 0) {
				depth = Math.max(0, depth - 1);
			}
			else if ((it == '“' && i < curled) || (it == '"' && text.indexOf('"', i + 1) > 0)) {
				mark = (it == '“') ? '”' : '"';
			}
			else if (depth == 0 && separators.indexOf(it) >= 0 && !isWithinNumber(text, i)) {
				parts.add(text.substring(from, i));
				from = i + 1;
			}
		}
		parts.add(text.substring(from));
		return parts;
	}

	private static int lastClosing(String text) {
		int last = text.length() - 1;
		while (last >= 0 && ")]}）".indexOf(text.charAt(last)) < 0) {
			last--;
		}
		return last;
	}

	/** A list as programs write it has brackets round it. */
	private static String unwrapped(String text) {
		boolean wrapped = (text.startsWith("[") && text.indexOf(']') == text.length() - 1)
				|| (text.startsWith("{") && text.indexOf('}') == text.length() - 1);
		return wrapped ? text.substring(1, text.length() - 1) : text;
	}

	private static boolean isWithinNumber(String text, int at) {
		return text.charAt(at) == ',' && at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
				&& Character.isDigit(text.charAt(at + 1));
	}

	private static String unquoted(String text) {
		boolean quoted = text.length() > 1 && ((text.startsWith("'") && text.endsWith("'"))
				|| (text.startsWith("\"") && text.endsWith("\"")) || (text.startsWith("“") && text.endsWith("”")));
		return quoted ? text.substring(1, text.length() - 1).strip() : text;
	}

}
