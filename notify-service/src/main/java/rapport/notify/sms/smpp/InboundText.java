package rapport.notify.sms.smpp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import rapport.notify.wording.Gsm7;

/**
 * Reads the bytes of a text that came in, by its label (data_coding of SMPP 3.4, §5.2.19)
 * if they fit it, and by what they look like if they do not.
 */
final class InboundText {

	private static final Pattern WORDS = Pattern.compile("[A-Za-z0-9 .,:;!?'/_+\\-\\r\\n]*");

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
			return readUcs2(text, dataCoding);
		}
		var wide = Utf16Order.of(text);
		if (wide != null) {
			return new String(text, wide);
		}
		if (!ascii(text)) {
			return EightBitText.read(text, dataCoding);
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

	private static String readUcs2(byte[] text, byte dataCoding) {
		if (text.length % 2 != 0 || WORDS.matcher(new String(text, StandardCharsets.ISO_8859_1)).matches()) {
			return ascii(text) ? new String(text, StandardCharsets.US_ASCII) : EightBitText.read(text, dataCoding);
		}
		var wide = Utf16Order.of(text);
		var charset = (wide != null) ? wide : StandardCharsets.UTF_16BE;
		var read = new String(text, charset);
		return read.startsWith("\uFEFF") ? read.substring(1) : read;
	}

	private static boolean ascii(byte[] text) {
		for (byte it : text) {
			if (it < 0) {
				return false;
			}
		}
		return true;
	}

}
