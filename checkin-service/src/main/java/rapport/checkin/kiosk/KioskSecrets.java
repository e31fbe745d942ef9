package rapport.checkin.kiosk;

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

	private static final int CODE = 10;

	private static final int ID = 16;

	private static final int TOKEN = 32;

	private final SecureRandom random = new SecureRandom();

	private final KeyedDigest digests;

	KioskSecrets(KeyedDigest digests) {
		this.digests = digests;
	}

	/** Ten characters for people to type, about 49 bits. */
	String code() {
		var code = new StringBuilder();
		for (int i = 0; i < CODE; i++) {
			code.append(ALPHABET.charAt(this.random.nextInt(ALPHABET.length())));
		}
		return code.toString();
	}

	/** 256 bits. */
	String token() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN));
	}

	String kioskId() {
		return HexFormat.of().formatHex(bytes(ID));
	}

	/** Returns what is kept of a code, however its letters are written. */
	String codeDigest(String code) {
		var typed = new StringBuilder();
		code.toUpperCase(Locale.ROOT)
			.chars()
			.filter((it) -> it != '-' && !Character.isWhitespace(it))
			.forEach((it) -> typed.append((char) it));
		return this.digests.full("code", typed.toString());
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
