package rapport.checkin.roster;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import rapport.checkin.attendee.AttendeeId;

/**
 * Seals what one kiosk keeps, byte for byte as the API's description says: only who has a
 * ticket opens its card. Not for many threads at once.
 */
public final class RosterSeal {

	private static final String HMAC = "HmacSHA256";

	private static final byte[] INFO = "rapport roster card 1\u0001".getBytes(StandardCharsets.UTF_8);

	private static final int ID = 9;

	private static final int LOOKUP = 12;

	private static final int NONCE = 12;

	private static final int TAG_BITS = 128;

	private static final int PADDED = 64;

	private final SecureRandom random = new SecureRandom();

	private final Mac roster;

	private final Mac expand;

	private final Cipher cipher;

	private final SecretKeySpec names;

	/**
	 * A seal for one kiosk.
	 * @param rosterKey 32 bytes
	 * @param namesKey 32 bytes
	 */
	public RosterSeal(byte[] rosterKey, byte[] namesKey) {
		try {
			this.roster = Mac.getInstance(HMAC);
			this.roster.init(new SecretKeySpec(rosterKey, HMAC));
			this.expand = Mac.getInstance(HMAC);
			this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
			this.names = new SecretKeySpec(namesKey, "AES");
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This JDK cannot seal a roster", ex);
		}
	}

	/** Returns what an entry is known by. */
	public String id(AttendeeId attendee) {
		return lookup("id\n" + attendee.value(), ID);
	}

	/** Returns what the exact form of a ticket is looked up by. */
	public String exact(String ticket) {
		return lookup("exact\n" + ticket, LOOKUP);
	}

	/** Returns what the loose form of a ticket is looked up by. */
	public String loose(String ticket) {
		return lookup("loose\n" + ticket, LOOKUP);
	}

	/** Returns a card that the loose form of its ticket opens. */
	public String card(String loose, String id, byte[] card) {
		var padded = Arrays.copyOf(card, (card.length + PADDED - 1) / PADDED * PADDED);
		Arrays.fill(padded, card.length, padded.length, (byte) ' ');
		return sealed(new SecretKeySpec(cardKey(loose), "AES"), id, padded);
	}

	/** Returns a name that the kiosk itself opens. */
	public String name(String id, byte[] name) {
		return sealed(this.names, id, name);
	}

	/** HKDF of RFC 5869: one block is as long as the key. */
	private byte[] cardKey(String loose) {
		try {
			this.expand.init(new SecretKeySpec(this.roster.doFinal(bytes(loose)), HMAC));
			return this.expand.doFinal(INFO);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String sealed(SecretKeySpec key, String id, byte[] text) {
		var sealed = new byte[NONCE + text.length + TAG_BITS / Byte.SIZE];
		var nonce = new byte[NONCE];
		this.random.nextBytes(nonce);
		System.arraycopy(nonce, 0, sealed, 0, NONCE);
		try {
			this.cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
			this.cipher.updateAAD(bytes(id));
			this.cipher.doFinal(text, 0, text.length, sealed, NONCE);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
		return encoded(sealed, sealed.length);
	}

	private String lookup(String text, int length) {
		return encoded(this.roster.doFinal(bytes(text)), length);
	}

	private static String encoded(byte[] bytes, int length) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(bytes, length));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
