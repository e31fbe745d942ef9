package rapport.checkin.plumbing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import rapport.starter.web.ProblemException;

/** Where the next page begins, as a text that a URL may carry and that tells nothing. */
public final class Cursors {

	private Cursors() {
	}

	public static @Nullable String encode(@Nullable String place) {
		return (place == null) ? null
				: Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
	}

	public static @Nullable String decode(@Nullable String cursor) {
		if (cursor == null || cursor.isEmpty()) {
			return null;
		}
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			throw ProblemException.invalid("cursor must be what a former page gave as next");
		}
	}

}
