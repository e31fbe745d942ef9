package rapport.checkin.attendee;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A ticket or JSON in Base64 (RFC 4648), alone or as a JSON Web Token (RFC 7519). What it
 * says is looked up as any other code, so its signature does not matter here.
 */
final class PackedText {

	/** An object in JSON begins so. */
	private static final Pattern PACKED = Pattern.compile("e(?:yJ|yA|yI|w[0-9A-Za-z])[0-9A-Za-z+/_=.-]+");

	private static final Pattern BASE64 = Pattern.compile("[0-9A-Za-z+/_-]{3,}={0,2}");

	private PackedText() {
	}

	/**
	 * Returns a ticket that stands in Base64 by itself; none if it is something else.
	 */
	static @Nullable String ticket(String text) {
		if (text.length() > TicketText.LONGEST || !BASE64.matcher(text).matches()) {
			return null;
		}
		var read = decoded(text);
		return read.length() > 1 && read.chars().allMatch((it) -> it > ' ' && it < 0x7F) ? read : null;
	}

	static boolean is(String text) {
		return PACKED.matcher(text).matches();
	}

	/** Returns the objects that it holds; nothing if it is something else. */
	static List<String> unpacked(String text) {
		var objects = new ArrayList<String>();
		for (var part : text.split("[.]", -1)) {
			var read = decoded(part);
			if (read.startsWith("{")) {
				objects.add(read);
			}
		}
		return objects;
	}

	/** Empty if it only looks like Base64. */
	private static String decoded(String text) {
		try {
			var plain = text.replace('+', '-').replace('/', '_').replace("=", "");
			return new String(Base64.getUrlDecoder().decode(plain), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
