package rapport.checkin.cell;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters as addresses (RFC 3986), mails (RFC 2045) and programs write those that they
 * may not: {@code Jos%C3%A9}, {@code Jos=C3=A9}, and a backslash with four digits.
 */
public final class EscapedText {

	private static final Pattern IN_MAILS = Pattern.compile("(?:=[0-9A-F]{2}){2,}");

	private static final Pattern IN_ADDRESSES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

	private static final Pattern IN_PROGRAMS = Pattern.compile("(?:\\\\u[0-9a-fA-F]{4})+");

	private EscapedText() {
	}

	/** Returns a text with the letters that are meant; what is none stays. */
	public static String decoded(String text) {
		if (text.indexOf("\\u") >= 0) {
			return IN_PROGRAMS.matcher(text).replaceAll((it) -> Matcher.quoteReplacement(characters(it.group())));
		}
		if (text.indexOf('%') >= 0 && text.indexOf(' ') < 0) {
			return IN_ADDRESSES.matcher(text).replaceAll((it) -> Matcher.quoteReplacement(bytes(it.group(), "%")));
		}
		return (text.indexOf('=') >= 0)
				? IN_MAILS.matcher(text).replaceAll((it) -> Matcher.quoteReplacement(bytes(it.group(), "="))) : text;
	}

	private static String characters(String escaped) {
		var characters = new StringBuilder();
		for (int i = 2; i < escaped.length(); i += 6) {
			characters.append((char) Integer.parseInt(escaped.substring(i, i + 4), 16));
		}
		return characters.toString();
	}

	private static String bytes(String escaped, String mark) {
		var bytes = HexFormat.of().parseHex(escaped.replace(mark, ""));
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			return escaped;
		}
	}

}
