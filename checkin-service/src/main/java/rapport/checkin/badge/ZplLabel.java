package rapport.checkin.badge;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes labels in Zebra's language: the whole label is one graphic field (ZPL II
 * Programming Guide, ^GF), so that any letter can be printed.
 */
final class ZplLabel {

	private static final HexFormat HEX = HexFormat.of().withUpperCase();

	private ZplLabel() {
	}

	static byte[] of(BadgeBitmap bitmap) {
		int stride = bitmap.stride();
		int total = stride * bitmap.height();
		return ("^XA^PW%d^LL%d^LH0,0^FO0,0^GFA,%d,%d,%d,".formatted(bitmap.width(), bitmap.height(), total, total,
				stride) + HEX.formatHex(bitmap.bits()) + "^FS^PQ1^XZ\n")
			.getBytes(StandardCharsets.US_ASCII);
	}

}
