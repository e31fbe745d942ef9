package rapport.checkin.attendee;

import java.io.UnsupportedEncodingException;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What may be a ticket in a code that holds more. Free of all that a kiosk's browser
 * cannot have.
 */
public final class TicketTokens {

	private static final int MOST = 64;

	private static final Pattern WEB = Pattern.compile("(?i)\\s*(?:[a-z][a-z0-9+.-]*://|www\\.)[^/?#]*(.*)",
			Pattern.DOTALL);

	private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(:?)|([^\\s\"{}\\[\\],:]+)");

	private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

	private static final Pattern LABEL = Pattern.compile("[\\p{L} _-]{1,24}[:=]\\s*(.+)", Pattern.DOTALL);

	/** What people and files put round a ticket. */
	private static final String ROUND = "()[]{}<>«»‹›“”„‘’‚\"'`*#.";

	/** The number of an event or a year, rather than a ticket. */
	private static final Pattern SMALL_NUMBER = Pattern.compile("[0-9]{1,4}");

	private TicketTokens() {
	}

	/** Returns whether a code is a web address. */
	static boolean isWebAddress(String code) {
		return WEB.matcher(code).matches();
	}

	/**
	 * Returns what may be a ticket; nothing of a code that is one piece.
	 * @param code in Unicode's form NFKC
	 */
	public static List<String> of(String code) {
		var tokens = new LinkedHashSet<String>();
		var text = code.strip();
		var web = WEB.matcher(text);
		if (web.matches()) {
			ofAddress(web.group(1), tokens);
		}
		else if (text.startsWith("{") || text.startsWith("[")) {
			ofJson(text, tokens);
		}
		else if (text.chars().anyMatch((it) -> it == ';' || it == '|' || it == ',' || Character.isISOControl(it))) {
			for (var part : text.split("[;|,\\p{Cntrl}]+", -1)) {
				tokens.add(part);
				ofLabel(part.strip(), tokens);
			}
		}
		else {
			ofLabel(text, tokens);
			var exact = TicketText.exact(text);
			var bare = unwrapped(exact);
			if (!bare.equals(exact)) {
				tokens.add(bare);
			}
			int half = text.length() / 2;
			if (text.length() % 2 == 0 && text.substring(0, half).equals(text.substring(half))) {
				tokens.add(text.substring(0, half));
			}
		}
		return tokens.stream().filter((it) -> !it.isBlank() && it.length() <= TicketText.LONGEST).limit(MOST).toList();
	}

	private static void ofAddress(String address, Set<String> tokens) {
		var parts = address.split("[?#]", 2);
		var segments = new ArrayList<>(List.of(parts[0].split("/+", -1)));
		while (!segments.isEmpty() && segments.getLast().isEmpty()) {
			segments.removeLast();
		}
		for (int i = 0; i < segments.size(); i++) {
			if (i == segments.size() - 1 || !SMALL_NUMBER.matcher(segments.get(i)).matches()) {
				tokens.add(decoded(segments.get(i)));
			}
		}
		if (parts.length > 1) {
			for (var pair : parts[1].split("[&;#?/]", -1)) {
				tokens.add(decoded(pair.substring(pair.indexOf('=') + 1)));
			}
		}
	}

	// The method that takes a Charset is not in a browser's Java.
	@SuppressWarnings("JdkObsolete")
	private static String decoded(String text) {
		try {
			return URLDecoder.decode(text.replace("+", "%2B"), "UTF-8");
		}
		catch (IllegalArgumentException | UnsupportedEncodingException ex) {
			return text;
		}
	}

	/** All values that are texts or numbers; the names of fields are none. */
	private static void ofJson(String text, Set<String> tokens) {
		var strings = STRING.matcher(text);
		while (strings.find()) {
			var bare = strings.group(3);
			if (bare != null) {
				tokens.add(bare);
			}
			else if (strings.group(2).isEmpty()) {
				tokens.add(unescaped(strings.group(1)));
			}
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

	private static String unwrapped(String text) {
		int begin = 0;
		int end = text.length();
		while (begin < end && ROUND.indexOf(text.charAt(begin)) >= 0) {
			begin++;
		}
		while (begin < end && ROUND.indexOf(text.charAt(end - 1)) >= 0) {
			end--;
		}
		return text.substring(begin, end);
	}

	private static void ofLabel(String text, Set<String> tokens) {
		var label = LABEL.matcher(text);
		if (label.matches()) {
			tokens.add(label.group(1));
		}
	}

}
