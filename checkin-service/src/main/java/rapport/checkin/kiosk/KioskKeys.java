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
import rapport.starter.secret.Secret;

/** The keys that belong to a kiosk's enrolment, and its PIN. */
public final class KioskKeys {

	private static final int ITERATIONS = 120_000;

	private static final int SALT = 16;

	private static final int VERIFIER = 32;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private final SecureRandom random = new SecureRandom();

	private final Secret secret;

	/**
	 * What a tablet checks a PIN by while it is offline, in base64url.
	 *
	 * @param verifier PBKDF2-HMAC-SHA-256 of the PIN
	 */
	public record Pin(String salt, int iterations, String verifier) {
	}

	public KioskKeys(Secret secret) {
		this.secret = secret;
	}

	/** Returns the 32 bytes by which a kiosk's roster is sealed. */
	public byte[] roster(Kiosk kiosk) {
		return this.secret.key("kiosk-roster\n" + kiosk.event().value() + "\n" + kiosk.kioskId());
	}

	/** Returns the 32 bytes by which the names on its roster are sealed. */
	public byte[] names(Kiosk kiosk) {
		return this.secret.key("kiosk-names\n" + kiosk.event().value() + "\n" + kiosk.kioskId());
	}

	/** Returns what is kept of a PIN: only who has the secret can try one by it. */
	public String seal(String pin) {
		var salt = bytes(SALT);
		try {
			var spec = new PBEKeySpec(pin.toCharArray(), salt, ITERATIONS, VERIFIER * Byte.SIZE);
			var verifier = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
			var nonce = bytes(NONCE);
			return encoded(nonce, cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(joined(salt, verifier)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This JDK cannot seal a PIN", ex);
		}
	}

	/** Returns what a tablet checks its PIN by; none if it has none. */
	public @Nullable Pin pin(KioskSettings settings) {
		var sealed = settings.sealedPin();
		if (sealed == null) {
			return null;
		}
		var bytes = Base64.getUrlDecoder().decode(sealed);
		try {
			var plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE)).doFinal(bytes, NONCE,
					bytes.length - NONCE);
			return new Pin(encoded(Arrays.copyOf(plain, SALT)), ITERATIONS,
					encoded(Arrays.copyOfRange(plain, SALT, plain.length)));
		}
		catch (GeneralSecurityException ex) {
			// It was sealed by another secret; the organizer enrols the kiosk anew.
			return null;
		}
	}

	private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
		var cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, new SecretKeySpec(this.secret.key("kiosk-pin"), "AES"),
				new GCMParameterSpec(TAG_BITS, nonce));
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

	private static String encoded(byte[] one, byte[] other) {
		return encoded(joined(one, other));
	}

}
