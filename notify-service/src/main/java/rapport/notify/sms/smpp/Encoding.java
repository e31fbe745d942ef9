package rapport.notify.sms.smpp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import rapport.notify.wording.Gsm7;
import rapport.notify.wording.Segments;

/** Text messages as the bytes of SMPP's {@code short_message}. */
final class Encoding {

	/** SMSC default alphabet. */
	static final byte GSM7 = 0x00;

	static final byte UCS2 = 0x08;

	/**
	 * The header before each of several segments: length 5, element 0 (concatenation) of
	 * length 3.
	 */
	private static final byte[] HEADER = { 5, 0, 3 };

	private Encoding() {
	}

	static byte dataCoding(Segments segments) {
		return switch (segments.alphabet()) {
			case GSM7 -> GSM7;
			case UCS2 -> UCS2;
		};
	}

	/**
	 * Returns the bytes of each segment; if there are several, each begins with a header
	 * that has the reference.
	 */
	static List<byte[]> encode(Segments segments, int reference) {
		var all = new ArrayList<byte[]>();
		int total = segments.parts().size();
		for (var part : segments.parts()) {
			var text = switch (segments.alphabet()) {
				case GSM7 -> Gsm7.encode(part);
				case UCS2 -> part.getBytes(StandardCharsets.UTF_16BE);
			};
			all.add((total == 1) ? text
					: ByteBuffer.allocate(HEADER.length + 3 + text.length)
						.put(HEADER)
						.put((byte) reference)
						.put((byte) total)
						.put((byte) (all.size() + 1))
						.put(text)
						.array());
		}
		return all;
	}

}
