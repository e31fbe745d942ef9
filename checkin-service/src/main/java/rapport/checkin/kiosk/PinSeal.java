package rapport.checkin.kiosk;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

import org.jspecify.annotations.Nullable;
import rapport.checkin.kiosk.KioskKeys.Pin;

/** Seals what a kiosk's PIN is checked by, so that nobody tries all PINs by it. */
final class PinSeal {

	private static final int ITERATIONS = 120_000;

	private static final int SALT = 16;

	private static final int VERIFIER = 32;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final SecretKeySpec key;

	PinSeal(byte[] key) {
		this.key = new SecretKeySpec(key, "AES");
	}

	/** Returns a salt and a verifier of the PIN, sealed, in base64url. */
	String seal(String pin) {
		var salt = bytes(SALT);
		try {
			var spec = new PBEKeySpec(pin.toCharArray(), salt, ITERATIONS, VERIFIER * Byte.SIZE);
			var verifier = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
			var nonce = bytes(NONCE);
			return encoded(joined(nonce, cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(joined(salt, verifier))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This JDK cannot seal a PIN", ex);
		}
	}

	/** Returns what was sealed; none if that was by another key. */
	@Nullable Pin open(String sealed) {
		var bytes = Base64.getUrlDecoder().decode(sealed);
		try {
			var plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE)).doFinal(bytes, NONCE,
					bytes.length - NONCE);
			return new Pin(encoded(Arrays.copyOf(plain, SALT)), ITERATIONS,
					encoded(Arrays.copyOfRange(plain, SALT, plain.length)));
		}
		catch (GeneralSecurityException ex) {
			return null;
		}
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
		return cipher;
	}

	private byte[] bytes(int count) {
		var bytes = new byte[count];
		this.random.nextBytes(bytes);
		return bytes;
	}

	private static byte[] joined(byte[] one, byte[] other) {
		var all = Arrays.copyOf(one, one.length + other.length);
		System.arraycopy(other, 0, all, one.length, other.length);
		return all;
	}

	private static String encoded(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

}
