package rapport.starter.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HMAC-SHA-256 of texts: who does not have the key can neither make one nor find its text
 * by trying. May be used by many threads.
 */
public final class KeyedDigest {

	private static final String ALGORITHM = "HmacSHA256";

	private static final int SHORT_BYTES = 16;

	private final SecretKeySpec key;

	public KeyedDigest(byte[] key) {
		this.key = new SecretKeySpec(key, ALGORITHM);
	}

	/** Returns 32 hexadecimal digits: the first half of the digest of these parts. */
	public String of(String... parts) {
		return HexFormat.of().formatHex(digest(parts), 0, SHORT_BYTES);
	}

	/** Returns all 64 hexadecimal digits of the digest of these parts. */
	public String full(String... parts) {
		return HexFormat.of().formatHex(digest(parts));
	}

	private byte[] digest(String... parts) {
		try {
			var mac = Mac.getInstance(ALGORITHM);
			mac.init(this.key);
			return mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This JDK has no " + ALGORITHM, ex);
		}
	}

}
