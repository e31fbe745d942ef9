package rapport.notify.sms.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

import rapport.notify.wording.Gsm7;

/** Reads bytes that are not all ASCII by what they look like. */
final class EightBitText {

	/** What stands in no text: a sign that it is no text yet. */
	private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x{FFFD}]");

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	/** The alphabets of other letters by their label, SMPP 3.4, §5.2.19. */
	private static final Map<Byte, Charset> LABELLED = Map.of((byte) 5, Charset.forName("Shift_JIS"), (byte) 6,
			Charset.forName("ISO-8859-5"), (byte) 7, Charset.forName("ISO-8859-8"), (byte) 14,
			Charset.forName("EUC-KR"));

	private EightBitText() {
	}

	/**
	 * Returns the text as UTF-8, else by its label, else as Windows letters or packed
	 * septets.
	 * @param dataCoding how the SMSC labels it
	 */
	static String read(byte[] text, byte dataCoding) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
		}
		catch (CharacterCodingException _) {
			var read = new String(text, LABELLED.getOrDefault(dataCoding, WINDOWS));
			var unpacked = CONTROLS.matcher(read).find() ? Gsm7.decode(unpacked(text)) : read;
			return CONTROLS.matcher(unpacked).find() ? read : unpacked;
		}
	}

	/** Septets as they are packed on the air, GSM 03.38, §6.1.2.1. */
	private static byte[] unpacked(byte[] octets) {
		var septets = new byte[octets.length * 8 / 7];
		for (int i = 0; i < septets.length; i++) {
			int bit = i * 7;
			int low = Byte.toUnsignedInt(octets[bit / 8]) >> (bit % 8);
			int high = (bit / 8 + 1 < octets.length) ? Byte.toUnsignedInt(octets[bit / 8 + 1]) << (8 - bit % 8) : 0;
			septets[i] = (byte) ((low | high) & 0x7F);
		}
		boolean filled = septets.length > 0 && octets.length % 7 == 0 && septets[septets.length - 1] == 0;
		return filled ? Arrays.copyOf(septets, septets.length - 1) : septets;
	}

}
