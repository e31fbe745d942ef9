package rapport.checkin.attendee;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * JSON in Base64 (RFC 4648), alone or as a JSON Web Token (RFC 7519). What it says is
 * looked up as any other code, so its signature does not matter here.
 */
final class PackedText {

	/** An object in JSON begins so. */
	private static final Pattern PACKED = Pattern.compile("e(?:yJ|yA|yI|w[0-9A-Za-z])[0-9A-Za-z+/_=.-]+");

	private PackedText() {
	}

	static boolean is(String text) {
		return PACKED.matcher(text).matches();
	}

	/** Returns the objects that it holds; nothing if it is something else. */
	static List<String> unpacked(String text) {
		var objects = new ArrayList<String>();
		for (var part : text.split("[.]", -1)) {
			try {
				var plain = part.replace('+', '-').replace('/', '_').replace("=", "");
				var read = new String(Base64.getUrlDecoder().decode(plain), StandardCharsets.UTF_8);
				if (read.startsWith("{")) {
					objects.add(read);
				}
			}
			catch (IllegalArgumentException ex) {
				// A signature, or text that only looks like it.
			}
		}
		return objects;
	}

}
