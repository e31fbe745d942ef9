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

	/** Decodes one septet a byte, by the default tables. */
	public static String decode(byte[] septets) {
		return decode(septets, 0, 0);
	}

	/**
	 * Decodes one septet a byte. What the extension tables lack is read by the basic one,
	 * as the standard has it (§6.2.1.1); what that lacks becomes a space.
	 * @param locking the number of the language whose table is in place of the basic one,
	 * or 0
	 * @param single the number of the language whose table extends the default one, or 0
	 */
	public static String decode(byte[] septets, int locking, int single) {
		var basic = GsmLanguage.locking(locking, BASIC);
		var text = new StringBuilder();
		for (int i = 0; i < septets.length; i++) {
			boolean escaped = septets[i] == ESCAPE && i + 1 < septets.length;
			byte septet = escaped ? septets[++i] : septets[i];
			char plain = (septet >= 0 && septet != ESCAPE) ? basic.charAt(septet) : ' ';
			text.append(
					escaped ? GsmLanguage.single(single, septet).orElse(EXTENDED.getOrDefault(septet, plain)) : plain);
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
