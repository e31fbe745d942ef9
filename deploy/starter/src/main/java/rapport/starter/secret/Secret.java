package rapport.starter.secret;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

import rapport.starter.lifecycle.RefusedStartException;

/** The secret of an installation, from which the keys of all digests come. */
public final class Secret {

	private static final int LEAST_BYTES = 32;

	private static final String ACTION = "Set RAPPORT_SECRET to at least 32 random bytes, as hexadecimal digits or "
			+ "base64 (openssl rand -base64 32), the same for all services, and keep it: with another one nobody "
			+ "is known again.";

	private final byte[] bytes;

	private Secret(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * Returns the secret that a text stands for.
	 * @param text at least 32 bytes as hexadecimal digits, base64 or base64url
	 * @throws RefusedStartException if it is absent, unreadable or too short
	 */
	public static Secret of(String text) {
		var trimmed = text.strip();
		if (trimmed.isEmpty()) {
			throw new RefusedStartException("There is no secret.", ACTION);
		}
		var bytes = decoded(trimmed);
		if (bytes.length < LEAST_BYTES) {
			throw new RefusedStartException("The secret has " + bytes.length + " bytes, which is too short.", ACTION);
		}
		return new Secret(bytes);
	}

	private static byte[] decoded(String text) {
		if (text.length() % 2 == 0 && text.chars().allMatch(HexFormat::isHexDigit)) {
			return HexFormat.of().parseHex(text);
		}
		try {
			return Base64.getUrlDecoder().decode(text.replace('+', '-').replace('/', '_'));
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedStartException("The secret is neither hexadecimal nor base64.", ACTION);
		}
	}

	/** Returns the 32 bytes of a key that is another one for each label. */
	public byte[] key(String label) {
		return Hkdf.derive(this.bytes, new byte[0], label.getBytes(StandardCharsets.UTF_8), LEAST_BYTES);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Secret secret && Arrays.equals(this.bytes, secret.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	/** Tells nothing of it. */
	@Override
	public String toString() {
		return "Secret";
	}

}
