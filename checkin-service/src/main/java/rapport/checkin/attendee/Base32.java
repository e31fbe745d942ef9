package rapport.checkin.attendee;

import java.io.ByteArrayOutputStream;

import org.jspecify.annotations.Nullable;

/** Base32 of RFC 4648, without padding: capitals and digits alone. */
final class Base32 {

	private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

	private static final int BITS = 5;

	private Base32() {
	}

	static String encode(byte[] bytes) {
		var text = new StringBuilder();
		int buffer = 0;
		int bits = 0;
		for (byte it : bytes) {
			buffer = (buffer << Byte.SIZE) | (it & 0xFF);
			bits += Byte.SIZE;
			while (bits >= BITS) {
				bits -= BITS;
				text.append(ALPHABET.charAt((buffer >> bits) & 31));
			}
			buffer &= (1 << bits) - 1;
		}
		if (bits > 0) {
			text.append(ALPHABET.charAt((buffer << (BITS - bits)) & 31));
		}
		return text.toString();
	}

	/** Returns the bytes; none if the text is no Base32. */
	static byte @Nullable [] decode(String text) {
		var bytes = new ByteArrayOutputStream();
		int buffer = 0;
		int bits = 0;
		for (int i = 0; i < text.length(); i++) {
			int value = ALPHABET.indexOf(text.charAt(i));
			if (value < 0) {
				return null;
			}
			buffer = (buffer << BITS) | value;
			bits += BITS;
			if (bits >= Byte.SIZE) {
				bits -= Byte.SIZE;
				bytes.write(buffer >> bits);
				buffer &= (1 << bits) - 1;
			}
		}
		return bytes.toByteArray();
	}

}
