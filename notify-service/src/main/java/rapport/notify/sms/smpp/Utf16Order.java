package rapport.notify.sms.smpp;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Recognizes a text that is written in two bytes each, however it is labelled. */
final class Utf16Order {

	private Utf16Order() {
	}

	/**
	 * Returns which of the two orders of bytes a text has that is written in two bytes
	 * each, by its mark or by its zeros; null if it is not.
	 */
	static @Nullable Charset of(byte[] text) {
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

}
