package rapport.starter.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/** Compares tokens in a time that does not tell how much of one was right. */
public final class Tokens {

	private static final String BEARER = "bearer ";

	private Tokens() {
	}

	/**
	 * Returns whether a token is the expected one; an empty one is expected of nobody.
	 */
	public static boolean same(String expected, String token) {
		return !expected.isBlank() && MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8),
				token.getBytes(StandardCharsets.UTF_8));
	}

	/** Returns whether an Authorization header carries the expected token. */
	public static boolean carries(@Nullable String authorization, String expected) {
		return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())
				&& same(expected, authorization.substring(BEARER.length()).strip());
	}

}
