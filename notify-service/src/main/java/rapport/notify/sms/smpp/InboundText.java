package rapport.notify.sms.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import rapport.notify.wording.Gsm7;

/**
 * Reads the bytes of a text that came in, by its label (data_coding of SMPP 3.4, §5.2.19)
 * if they fit it, and by what they look like if they do not.
 */
final class InboundText {

	private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9 .,:;!?'/_+\\-\\r\\n]*");

	/** What stands in no text: a sign that it is no text yet. */
	private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\x{FFFD}]");

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private final Alphabet defaultAlphabet;

	InboundText(Alphabet defaultAlphabet) {
		this.defaultAlphabet = defaultAlphabet;
	}

	/** What data_coding 0 stands for at an SMSC. */
	enum Alphabet {

		GSM7, LATIN1

	}

	/**
	 * Reads a text that came in parts, those that are written in the same way together: a
	 * sign of several bytes may stand in two of them.
	 */
	String read(List<UserData.Written> parts) {
		var together = new ArrayList<UserData.Written>();
		for (var part : parts) {
			var joined = together.isEmpty() ? Optional.<UserData.Written>empty() : together.getLast().with(part);
			joined.ifPresent((_) -> together.removeLast());
			together.add(joined.orElse(part));
		}
		return together.stream().map(this::read).collect(Collectors.joining());
	}

	private String read(UserData.Written written) {
		byte dataCoding = written.dataCoding();
		var text = written.bytes();
		if (ucs2(dataCoding)) {
			return readUcs2(text);
		}
		var wide = wide(text);
		if (wide != null) {
			return new String(text, wide);
		}
		if (!ascii(text)) {
			return readWithHighBytes(text);
		}
		boolean plain = dataCoding == 1 || dataCoding == 3
				|| (dataCoding == 0 && this.defaultAlphabet == Alphabet.LATIN1);
		return plain ? new String(text, StandardCharsets.ISO_8859_1)
				: Gsm7.decode(text, written.locking(), written.single());
	}

	/** Returns whether it is 8, or a coding group of GSM 03.38 with that alphabet. */
	private static boolean ucs2(byte dataCoding) {
		int coding = Byte.toUnsignedInt(dataCoding);
		return (coding < 0x40 && (coding & 0x0C) == 0x08) || (coding & 0xF0) == 0xE0;
	}

	private static String readUcs2(byte[] text) {
		if (text.length % 2 != 0 || WORDS.matcher(new String(text, StandardCharsets.ISO_8859_1)).matches()) {
			return ascii(text) ? new String(text, StandardCharsets.US_ASCII) : readWithHighBytes(text);
		}
		var wide = wide(text);
		var charset = (wide != null) ? wide : StandardCharsets.UTF_16BE;
		var read = new String(text, charset);
		return read.startsWith("\uFEFF") ? read.substring(1) : read;
	}

	/**
	 * Returns which of the two orders of bytes a text has that is written in two bytes
	 * each, by its mark or by its zeros; null if it is not.
	 */
	private static @Nullable Charset wide(byte[] text) {
		if (text.length < 2 || text.length % 2 != 0) {
			return null;
		}
		int mark = (Byte.toUnsignedInt(text[0]) << 8) + Byte.toUnsignedInt(text[1]);
		int high = 0;
		int low = 0;
		for (int i = 0; i < text.length; i += 2) {
			high += (text[i] == 0) ? 1 : 0;
			low += (text[i + 1] == 0) ? 1 : 0;
		}
		int half = text.length / 4;
		if (mark == 0xFEFF || (high > half && low == 0)) {
			return StandardCharsets.UTF_16BE;
		}
		return (mark == 0xFFFE || (low > half && high == 0)) ? StandardCharsets.UTF_16LE : null;
	}

	private static boolean ascii(byte[] text) {
		for (byte it : text) {
			if (it < 0) {
				return false;
			}
		}
		return true;
	}

	private static String readWithHighBytes(byte[] text) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
		}
		catch (CharacterCodingException _) {
			var read = new String(text, WINDOWS);
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
