package rapport.checkin.kiosk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

import rapport.starter.secret.KeyedDigest;

/**
 * Makes codes and tokens that cannot be guessed, and the digests that are kept of them.
 */
final class KioskSecrets {

	/** Letters and digits that are not taken for each other when read from a screen. */
	private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

	/** What tells an event, so that guesses at one can be counted. */
	private static final int TAG = 3;

	private static final int CODE = 7;

	private static final int MARK = 16;

	private static final int ID = 16;

	private static final int TOKEN = 24;

	private final SecureRandom random = new SecureRandom();

	private final KeyedDigest digests;

	KioskSecrets(KeyedDigest digests) {
		this.digests = digests;
	}

	/**
	 * Ten characters for people to type: three tell the event, about 34 bits are random.
	 */
	String code(String eventId) {
		var code = new StringBuilder();
		var tag = this.digests.full("code-tag", eventId);
		for (int i = 0; i < TAG; i++) {
			int digits = Integer.parseInt(tag, 4 * i, 4 * i + 4, 16);
			code.append(ALPHABET.charAt(digits % ALPHABET.length()));
		}
		for (int i = 0; i < CODE; i++) {
			code.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

	/** Returns the part of a code that tells its event. */
	static String tag(String code) {
		var typed = typed(code);
		return typed.substring(0, Math.min(TAG, typed.length()));
	}

	/** Returns a code as people read it. */
	static String grouped(String code) {
		return code.substring(0, TAG) + "-" + code.substring(TAG, 2 * TAG) + "-" + code.substring(2 * TAG);
	}

	/** 192 random bits, and a mark by which it is known as one of ours. */
	String token() {
		var random = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN));
		return random + this.digests.full("token-mark", random).substring(0, MARK);
	}

	/** Returns whether a token was once given out, though it may be good no more. */
	boolean wasGivenOut(String token) {
		int end = token.length() - MARK;
		return end > 0 && MessageDigest.isEqual(token.substring(end).getBytes(StandardCharsets.UTF_8),
				this.digests.full("token-mark", token.substring(0, end))
					.substring(0, MARK)
					.getBytes(StandardCharsets.UTF_8));
	}

	String kioskId() {
		return HexFormat.of().formatHex(bytes(ID));
	}

	/** Returns what is kept of a code, however its letters are written. */
	String codeDigest(String code) {
		return this.digests.full("code", typed(code));
	}

	private static String typed(String code) {
		var typed = new StringBuilder();
		code.toUpperCase(Locale.ROOT)
			.chars()
			.filter((it) -> it != '-' && !Character.isWhitespace(it))
			.forEach((it) -> typed.append((char) it));
		return typed.toString();
	}

	/** Returns what is kept of a token. */
	String tokenDigest(String token) {
		return this.digests.full("token", token);
	}

	private byte[] bytes(int count) {
		var bytes = new byte[count];
		this.random.nextBytes(bytes);
		return bytes;
	}

}
