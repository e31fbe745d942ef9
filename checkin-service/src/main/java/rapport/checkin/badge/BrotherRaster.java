package rapport.checkin.badge;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import rapport.checkin.badge.BadgeMedia.BrotherTape;

/**
 * Writes labels as Brother's QL printers want them, by the raster command reference of
 * the QL-800 series: line by line, from right to left, 720 dots each.
 */
final class BrotherRaster {

	/** Bytes of a line: the print head has 720 dots. */
	static final int LINE = 90;

	private static final int INVALIDATE = 400;

	/** Kind, width and length are given, and quality counts. */
	private static final int VALID = 0x80 | 0x40 | 0x08 | 0x04 | 0x02;

	private static final int ENDLESS = 0x0a;

	private static final int LABELS = 0x0b;

	private static final int FEED = 35;

	private BrotherRaster() {
	}

	static byte[] of(BadgeBitmap bitmap, BrotherTape tape) {
		var out = new ByteArrayOutputStream(INVALIDATE + 64 + bitmap.height() * (LINE + 3));
		out.writeBytes(new byte[INVALIDATE]);
		write(out, 0x1b, '@');
		write(out, 0x1b, 'i', 'a', 1);
		write(out, 0x1b, 'i', 'z', VALID, tape.endless() ? ENDLESS : LABELS, tape.widthMm(), tape.lengthMm());
		out.writeBytes(ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(bitmap.height()).array());
		write(out, 0, 0);
		write(out, 0x1b, 'i', 'M', 0x40);
		write(out, 0x1b, 'i', 'A', 1);
		write(out, 0x1b, 'i', 'K', 0x08);
		write(out, 0x1b, 'i', 'd', tape.endless() ? FEED : 0, 0);
		write(out, 'M', 0);
		for (int y = 0; y < bitmap.height(); y++) {
			write(out, 'g', 0, LINE);
			out.writeBytes(line(bitmap, y, tape.margin()));
		}
		write(out, 0x1a);
		return out.toByteArray();
	}

	private static byte[] line(BadgeBitmap bitmap, int y, int margin) {
		var line = new byte[LINE];
		for (int x = 0; x < bitmap.width(); x++) {
			int dot = margin + bitmap.width() - 1 - x;
			if (bitmap.black(x, y) && dot < LINE * 8) {
				line[dot / 8] |= (byte) (0x80 >> (dot % 8));
			}
		}
		return line;
	}

	private static void write(ByteArrayOutputStream out, int... bytes) {
		for (int value : bytes) {
			out.write(value);
		}
	}

}
