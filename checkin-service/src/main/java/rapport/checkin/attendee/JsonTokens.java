package rapport.checkin.attendee;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The values in JSON, also in JSON that is not whole or written twice; the names of
 * fields are none.
 */
final class JsonTokens {

	private static final Pattern STRING = Pattern
		.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(:?)|'([^']*)'\\s*(:?)|([^\\s\"'{}\\[\\],:]+)\\s*(:?)");

	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

	private JsonTokens() {
	}

	/**
	 * Adds all values.
	 * @param inside gets them, too, for a value may hold more
	 */
	static void add(String text, FoundTokens found, List<String> inside) {
		var strings = STRING.matcher(text);
		var name = "";
		while (strings.find()) {
			var quoted = strings.group(1);
			var single = strings.group(3);
			var written = (quoted != null) ? unescaped(quoted) : (single != null) ? single : strings.group(5);
			var colon = strings.group((quoted != null) ? 2 : (single != null) ? 4 : 6);
			if (!colon.isEmpty()) {
				name = written;
				continue;
			}
			found.value(name, written);
			inside.add(written);
		}
	}

	private static String unescaped(String text) {
		var plain = new StringBuilder();
		var escapes = ESCAPE.matcher(text);
		int end = 0;
		while (escapes.find()) {
			var number = escapes.group(1);
			plain.append(text, end, escapes.start())
				.append((number != null) ? String.valueOf((char) Integer.parseInt(number, 16)) : escapes.group(2));
			end = escapes.end();
		}
		return plain.append(text, end, text.length()).toString();
	}

}
