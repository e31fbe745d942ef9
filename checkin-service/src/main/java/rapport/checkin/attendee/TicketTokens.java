package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What may be a ticket in a code that holds more: a web address, JSON, a signed or packed
 * token, a card of a person, marked-up or plain text, several of them in each other. Free
 * of all that a kiosk's browser cannot have.
 */
public final class TicketTokens {

	private static final int DEEPEST = 4;

	private static final Pattern WEB = Pattern
		.compile("(?i)(?:[a-z][a-z0-9+.-]*://|www\\.|(?=(?:[a-z0-9-]+\\.)+[a-z]{2,}/)).*", Pattern.DOTALL);

	/** One address right behind another. */
	private static final Pattern ADDRESSES = Pattern.compile("(?i)(?=https?://)");

	private static final Pattern ESCAPED = Pattern.compile("%[0-9a-fA-F]{2}");

	private TicketTokens() {
	}

	/** Returns whether a code is a web address. */
	static boolean isWebAddress(String code) {
		return WEB.matcher(code.strip()).matches();
	}

	/** Returns whether a code is one address or one object, whatever it has inside. */
	static boolean isOneThing(String code) {
		var text = code.strip();
		return addresses(text).size() == 1 && (isWebAddress(text) || text.startsWith("{"));
	}

	/**
	 * Returns what may be a ticket; nothing of a code that is one piece.
	 * @param code in Unicode's form NFKC
	 */
	public static List<String> of(String code) {
		var found = new FoundTokens();
		take(code, found, DEEPEST);
		return found.tokens();
	}

	private static void take(String code, FoundTokens found, int depth) {
		var text = code.strip();
		if (depth == 0 || text.isEmpty()) {
			return;
		}
		var parts = addresses(text);
		if (parts.size() > 1) {
			parts.forEach((it) -> take(it, found, depth - 1));
			return;
		}
		var inside = new ArrayList<String>();
		if (WEB.matcher(text).matches()) {
			AddressTokens.add(text, found, inside);
		}
		else if (text.startsWith("{") || text.startsWith("[")) {
			JsonTokens.add(text, found, inside);
		}
		else if (PackedText.is(text)) {
			inside.addAll(PackedText.unpacked(text));
		}
		else {
			TextTokens.add(text, found, inside);
		}
		var packed = PackedText.ticket(text);
		if (packed != null) {
			found.value("", packed);
			inside.add(packed);
		}
		inside.stream().filter(TicketTokens::holdsMore).forEach((it) -> take(it, found, depth - 1));
	}

	/** An address has no blanks, so what is behind one is something else. */
	private static List<String> addresses(String text) {
		return Arrays.stream(ADDRESSES.split(text, -1)).filter((it) -> !it.isBlank()).toList();
	}

	private static boolean holdsMore(String text) {
		var plain = text.strip();
		return plain.startsWith("{") || plain.startsWith("[") || WEB.matcher(plain).matches() || PackedText.is(plain)
				|| PackedText.ticket(plain) != null || ESCAPED.matcher(plain).find();
	}

}
