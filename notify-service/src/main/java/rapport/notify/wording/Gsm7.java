package rapport.notify.wording;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The default alphabet of text messages (3GPP TS 23.038) with its extension table, one
 * septet in each byte.
 */
public final class Gsm7 {

	private static final char ESCAPE = 0x1B;

	private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
			+ "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

	private static final Map<Character, Character> EXTENSION = Map.of('\f', '\n', '^', (char) 0x14, '{', '(', '}', ')',
			'\\', '/', '[', '<', '~', '=', ']', '>', '|', (char) 0x40, '€', 'e');

	private static final Map<Character, Byte> SEPTETS = new HashMap<>();

	private static final Map<Byte, Character> EXTENDED = new HashMap<>();

	static {
		for (int i = 0; i < BASIC.length(); i++) {
			if (BASIC.charAt(i) != ESCAPE) {
				SEPTETS.put(BASIC.charAt(i), (byte) i);
			}
		}
		EXTENSION.forEach((character, position) -> EXTENDED.put((byte) septet(position), character));
	}

	private Gsm7() {
	}

	/**
	 * Returns how many septets a character takes: 1, 2, or 0 if the alphabet lacks it.
	 */
	static int septets(char character) {
		if (SEPTETS.containsKey(character)) {
			return 1;
		}
		return EXTENSION.containsKey(character) ? 2 : 0;
	}

	/** Returns whether the alphabet has every character of a text. */
	public static boolean has(String text) {
		return text.chars().allMatch((it) -> septets((char) it) > 0);
	}

	/**
	 * Encodes a text, one septet a byte.
	 * @throws IllegalArgumentException if the alphabet lacks a character
	 */
	public static byte[] encode(String text) {
		var bytes = new ByteArrayOutputStream();
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			switch (septets(character)) {
				case 1 -> bytes.write(SEPTETS.getOrDefault(character, (byte) 0));
				case 2 -> {
					bytes.write(ESCAPE);
					bytes.write(septet(EXTENSION.getOrDefault(character, ' ')));
				}
				default -> throw new IllegalArgumentException("A character is not in the GSM alphabet");
			}
		}
		return bytes.toByteArray();
	}

	/** Decodes one septet a byte; what the tables lack becomes a space. */
	public static String decode(byte[] septets) {
		var text = new StringBuilder();
		for (int i = 0; i < septets.length; i++) {
			if (septets[i] == ESCAPE && i + 1 < septets.length) {
				text.append(EXTENDED.getOrDefault(septets[++i], ' '));
			}
			else {
				text.append((septets[i] >= 0 && septets[i] != ESCAPE) ? BASIC.charAt(septets[i]) : ' ');
			}
		}
		return text.toString();
	}

	/**
	 * The extension table is written with the characters that the basic table has in the
	 * same places.
	 */
	private static int septet(char position) {
		return switch (position) {
			case 0x14, 0x40 -> position;
			default -> BASIC.indexOf(position);
		};
	}

}
