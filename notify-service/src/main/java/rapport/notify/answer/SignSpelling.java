package rapport.notify.answer;

import java.util.Map;
import java.util.regex.Pattern;

/** What people type for a sign or a word that their keyboard has not. */
final class SignSpelling {

	/** What is written for a sign or a word with other characters. */
	private static final Map<Pattern, String> WRITTEN = Map.of(
			Pattern.compile("(?i)\\bn[º°]\\s*(?=\\d)|№|^\\s*no\\.\\s?(?=[123]\\W*$)"), " number ",
			Pattern.compile("<3"), "❤", Pattern.compile("</3"), "💔", Pattern.compile(":\\+1:"), "👍",
			Pattern.compile(":-1:|^\\s*\\(n\\)\\s*$"), "👎", Pattern.compile("½"), " half ", Pattern.compile("[‼⁉]"),
			"❗");

	private SignSpelling() {
	}

	/** Returns a text with the signs and words that are meant. */
	static String replaced(String text) {
		var replaced = text;
		for (var it : WRITTEN.entrySet()) {
			replaced = it.getKey().matcher(replaced).replaceAll(it.getValue());
		}
		return replaced;
	}

}
