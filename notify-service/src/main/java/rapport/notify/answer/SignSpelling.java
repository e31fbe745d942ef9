package rapport.notify.answer;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people type for a sign or a word that their keyboard has not. */
final class SignSpelling {

	/** What is written for a sign or a word with other characters. */
	private static final Map<Pattern, String> WRITTEN = Map.of(
			Pattern.compile("(?i)\\bn[º°]\\s*(?=\\d)|№|#(?!\\s*[\\p{L}\\p{N}])|^\\s*no\\.\\s?(?=[123]\\W*$)"),
			" number ",
			Pattern.compile(
					"(?i)[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}|(?:https?://|www\\.)\\S+|\\b[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}/\\S*"),
			" address ", Pattern.compile("@ *(?=[0-9])"), " at ", Pattern.compile("<3"), "❤", Pattern.compile("</3"),
			"💔", Pattern.compile(":\\+1:"), "👍", Pattern.compile(":-1:|^\\s*\\(n\\)\\s*$"), "👎",
			Pattern.compile("½"), " half ", Pattern.compile("[‼⁉]"), "❗");

	/** What is short for other words. */
	private static final Map<String, String> SHORT = ReplyWords.raw("short")
		.stream()
		.map((it) -> it.split(" = ", 2))
		.collect(Collectors.toUnmodifiableMap((it) -> it[0], (it) -> it[1]));

	private static final Pattern SHORTENED = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}'’])(?:"
			+ SHORT.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")(?![\\p{L}\\p{N}'’])");

	private SignSpelling() {
	}

	/** Returns a text with the signs and words that are meant. */
	static String replaced(String text) {
		var replaced = text;
		for (var it : WRITTEN.entrySet()) {
			replaced = it.getKey().matcher(replaced).replaceAll(it.getValue());
		}
		return SHORTENED.matcher(replaced)
			.replaceAll((it) -> " " + SHORT.get(it.group().toLowerCase(Locale.ROOT)) + " ");
	}

}
