package rapport.local.sms;

import java.io.ByteArrayOutputStream;

/**
 * The default alphabet of GSM 03.38 with its extension table, one character an octet, as
 * SMPP carries it.
 */
final class Gsm7 {

	private static final char ESCAPE = '\u001b';

	private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ" + ESCAPE
			+ "ÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
			+ "abcdefghijklmnopqrstuvwxyzäöñüà";

	/** What follows the escape, and what it stands for. */
	private static final String CODES = "\n\u0014()/<=>@e";

	private static final String EXTENDED = "\f^{}\\[~]|€";

	private Gsm7() {
	}

	static String decode(byte[] octets) {
		var text = new StringBuilder();
		for (int i = 0; i < octets.length; i++) {
			char character = BASIC.charAt(octets[i] & 0x7f);
			if (character == ESCAPE && i + 1 < octets.length) {
				int extended = CODES.indexOf(octets[++i] & 0x7f);
				text.append((extended >= 0) ? EXTENDED.charAt(extended) : ' ');
			}
			else {
				text.append(character);
			}
		}
		return text.toString();
	}

	static boolean canEncode(String text) {
		return text.chars().allMatch((it) -> it != ESCAPE && (BASIC.indexOf(it) >= 0 || EXTENDED.indexOf(it) >= 0));
	}

	/** Of a text that {@link #canEncode}. */
	static byte[] encode(String text) {
		var octets = new ByteArrayOutputStream();
		text.chars().forEach((character) -> {
			int basic = BASIC.indexOf(character);
			if (basic >= 0) {
				octets.write(basic);
			}
			else {
				octets.write(ESCAPE);
				octets.write(CODES.charAt(EXTENDED.indexOf(character)));
			}
		});
		return octets.toByteArray();
	}

}
