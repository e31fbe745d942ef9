package rapport.checkin.attendee;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.apache.commons.codec.binary.Base32;
import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * Rapport's own ticket codes: {@code RP1:KID:PAYLOAD:SIGNATURE}, by Ed25519 (RFC 8032).
 * They name an event and a ticket, nobody.
 */
public final class SignedTickets {

	/** The code was not made here. */
	public static final String FORGED = "forged";

	/** The code is good at another event. */
	public static final String OTHER_EVENT = "other-event";

	private static final String PREFIX = "RP1:";

	private static final int PARTS = 4;

	/** With the 103 characters of a signature, which may have the next code behind it. */
	private static final Pattern SIGNED = Pattern.compile("RP1:[A-Z2-7]{1,16}:[A-Z2-7]+:[A-Z2-7]{103}");

	private static final Base32 BASE32 = new Base32();

	private static final int KEY_ID_BYTES = 5;

	private static final int RAW_KEY = 32;

	private final KeyPair keys;

	private final byte[] publicKey;

	private final String keyId;

	/**
	 * What a code says.
	 *
	 * @param ticket what was signed, or the code as it is
	 * @param hint why it is none of ours, if it looks like one
	 * @param elsewhere the ticket of another event that was signed
	 */
	public record Reading(String ticket, @Nullable String hint, @Nullable String elsewhere) {
	}

	/**
	 * Codes of an installation.
	 * @param seed the 32 bytes of its private key
	 */
	public SignedTickets(byte[] seed) {
		try {
			var generator = KeyPairGenerator.getInstance("Ed25519");
			generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
			this.keys = generator.generateKeyPair();
			var encoded = this.keys.getPublic().getEncoded();
			this.publicKey = Arrays.copyOfRange(encoded, encoded.length - RAW_KEY, encoded.length);
			this.keyId = base32(
					Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(this.publicKey), KEY_ID_BYTES));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This JDK has no Ed25519", ex);
		}
	}

	/** Returns the name of the key. */
	public String keyId() {
		return this.keyId;
	}

	/** Returns the 32 bytes by which anybody can tell whether a code is genuine. */
	public byte[] publicKey() {
		return this.publicKey.clone();
	}

	/** Returns the code of a ticket. */
	public String code(EventId event, String ticket) {
		var signed = PREFIX + this.keyId + ":"
				+ base32((event.value() + "\n" + ticket).getBytes(StandardCharsets.UTF_8));
		try {
			var signature = Signature.getInstance("Ed25519");
			signature.initSign(this.keys.getPrivate());
			signature.update(signed.getBytes(StandardCharsets.US_ASCII));
			return signed + ":" + base32(signature.sign());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A code cannot be signed", ex);
		}
	}

	/**
	 * Returns what a code says at an event, also where it is in an address or was read
	 * twice; any other code is as it is.
	 */
	public Reading read(EventId event, String code) {
		var text = TicketText.exact(code).toUpperCase(Locale.ROOT);
		if (!text.contains(PREFIX)) {
			return new Reading(code, null, null);
		}
		var found = new LinkedHashSet<String>();
		SIGNED.matcher(text).results().map(MatchResult::group).forEach(found::add);
		if (found.size() > 1) {
			return new Reading(code, TicketReading.TWO_CODES, null);
		}
		if (found.isEmpty()) {
			return new Reading(code, text.startsWith(PREFIX) ? FORGED : null, null);
		}
		return signed(event, code, found.getFirst());
	}

	private Reading signed(EventId event, String code, String text) {
		var parts = text.split(":", -1);
		var payload = parts[1].equals(this.keyId) ? BASE32.decode(parts[2]) : null;
		if (payload == null || !genuine(text.substring(0, text.lastIndexOf(':')), BASE32.decode(parts[PARTS - 1]))) {
			return new Reading(code, FORGED, null);
		}
		var said = new String(payload, StandardCharsets.UTF_8).split("\n", 2);
		return (said.length == 2 && said[0].equals(event.value())) ? new Reading(said[1], null, null)
				: new Reading(code, OTHER_EVENT, said[said.length - 1]);
	}

	/** Without padding: capitals and digits alone. */
	private static String base32(byte[] bytes) {
		return BASE32.encodeToString(bytes).replace("=", "");
	}

	private boolean genuine(String signed, byte[] signature) {
		try {
			var check = Signature.getInstance("Ed25519");
			check.initVerify(this.keys.getPublic());
			check.update(signed.getBytes(StandardCharsets.US_ASCII));
			return check.verify(signature);
		}
		catch (GeneralSecurityException ex) {
			return false;
		}
	}

	/** Gives the generator the bytes that are to be the private key. */
	private static final class Seed extends SecureRandom {

		private static final long serialVersionUID = 1L;

		private final byte[] seed;

		Seed(byte[] seed) {
			this.seed = seed.clone();
		}

		@Override
		public void nextBytes(byte[] bytes) {
			if (bytes.length != this.seed.length) {
				throw new IllegalStateException("The generator wants another number of bytes");
			}
			System.arraycopy(this.seed, 0, bytes, 0, bytes.length);
		}

	}

}
