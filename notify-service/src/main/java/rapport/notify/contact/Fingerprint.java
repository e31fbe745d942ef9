package rapport.notify.contact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Ids that derive from what they identify, so that doing a thing again gives the same id.
 */
public final class Fingerprint {

	private static final int BYTES = 16;

	private Fingerprint() {
	}

	/**
	 * Returns the first 16 bytes of SHA-256 over the parts joined by line feeds, as 32
	 * hexadecimal digits.
	 */
	public static String of(String... parts) {
		try {
			var digest = MessageDigest.getInstance("SHA-256")
				.digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, BYTES);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java runtime has SHA-256", ex);
		}
	}

}
