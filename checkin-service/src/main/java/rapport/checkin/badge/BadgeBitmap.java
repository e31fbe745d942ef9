package rapport.checkin.badge;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/**
 * A picture in black and white as printers want it: a bit for a dot, 1 for black, each
 * line filled up to whole bytes, the leftmost dot first.
 */
final class BadgeBitmap {

	/** Darker than this is black. */
	private static final int DARK = 140;

	private final int width;

	private final int height;

	private final byte[] bits;

	private BadgeBitmap(int width, int height, byte[] bits) {
		this.width = width;
		this.height = height;
		this.bits = bits;
	}

	/** Returns a grey picture, turned by a quarter if it is to be. */
	static BadgeBitmap of(BufferedImage grey, boolean turned) {
		var pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
		int width = turned ? grey.getHeight() : grey.getWidth();
		int height = turned ? grey.getWidth() : grey.getHeight();
		int stride = (width + 7) / 8;
		var bits = new byte[stride * height];
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				int at = turned ? (grey.getHeight() - 1 - x) * grey.getWidth() + y : y * grey.getWidth() + x;
				if ((pixels[at] & 0xff) < DARK) {
					bits[y * stride + x / 8] |= (byte) (0x80 >> (x % 8));
				}
			}
		}
		return new BadgeBitmap(width, height, bits);
	}

	/** Returns how many dots a line has. */
	int width() {
		return this.width;
	}

	/** Returns how many lines there are. */
	int height() {
		return this.height;
	}

	/** Returns all lines. */
	byte[] bits() {
		return this.bits.clone();
	}

	/** Returns how many bytes a line has. */
	int stride() {
		return (this.width + 7) / 8;
	}

	/** Returns whether a dot is black. */
	boolean black(int x, int y) {
		return (this.bits[y * stride() + x / 8] & (0x80 >> (x % 8))) != 0;
	}

}
