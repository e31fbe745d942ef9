package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes a list apart that stands in one cell. */
final class Terms {

	private static final Pattern BULLET = Pattern.compile("^(?:[-–—•*·▪●○‣]+\\s*|\\d{1,2}[.)]\\s+)");

	private Terms() {
	}

	/**
	 * Returns the entries of a cell: those between line breaks, semicolons and bars;
	 * where there are none, those between commas, but not within brackets, quotation
	 * marks and numbers.
	 */
	static List<String> of(String cell) {
		var text = CleanText.lines(cell);
		var parts = split(text, ";；|\n");
		var terms = new ArrayList<String>();
		for (var part : (parts.size() > 1) ? parts : split(text, ",，、")) {
			var bare = unquoted(BULLET.matcher(part.strip()).replaceFirst("").strip());
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
		for (int i = 0; i < text.length(); i++) {
			char it = text.charAt(i);
			if (mark != 0) {
				mark = (it == mark) ? 0 : mark;
			}
			else if ("([{（".indexOf(it) >= 0) {
				depth += closes(text, i) ? 1 : 0;
			}
			else if (")]}）".indexOf(it) >= 0) {
				depth = Math.max(0, depth - 1);
			}
			else if ((it == '"' || it == '“') && text.indexOf((it == '“') ? '”' : '"', i + 1) > 0) {
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

	private static boolean closes(String text, int at) {
		return text.substring(at).chars().anyMatch((it) -> ")]}）".indexOf(it) >= 0);
	}

	private static boolean isWithinNumber(String text, int at) {
		return text.charAt(at) == ',' && at > 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at - 1))
				&& Character.isDigit(text.charAt(at + 1));
	}

	private static String unquoted(String text) {
		boolean quoted = text.length() > 1
				&& ((text.startsWith("\"") && text.endsWith("\"")) || (text.startsWith("“") && text.endsWith("”")));
		return quoted ? text.substring(1, text.length() - 1).strip() : text;
	}

}
