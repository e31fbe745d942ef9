package rapport.checkin.badge;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;

/** Sees what a printer would put on its label. */
final class LabelPicture {

	private static final Pattern FIELD = Pattern.compile("\\^GFA,(\\d+),(\\d+),(\\d+),([0-9A-F]+)\\^FS");

	private final int width;

	private final int height;

	private final int[] pixels;

	private LabelPicture(int width, int height) {
		this.width = width;
		this.height = height;
		this.pixels = new int[width * height];
		Arrays.fill(this.pixels, 0xffffffff);
	}

	/** The graphic field of a label in Zebra's language. */
	static LabelPicture ofZpl(byte[] label) {
		var text = new String(label, StandardCharsets.US_ASCII);
		var field = FIELD.matcher(text);
		if (!text.startsWith("^XA") || !text.stripTrailing().endsWith("^XZ") || !field.find()) {
			throw new AssertionError("This is no label");
		}
		int stride = Integer.parseInt(field.group(3));
		var bytes = HexFormat.of().parseHex(field.group(4));
		if (bytes.length != Integer.parseInt(field.group(1))) {
			throw new AssertionError("The field has not as many bytes as it says");
		}
		var picture = new LabelPicture(stride * 8, bytes.length / stride);
		picture.take(bytes, stride);
		return picture;
	}

	/** The raster lines of a label of Brother's. */
	static LabelPicture ofBrother(byte[] label) {
		int at = 400;
		int lines = 0;
		while (label[at] != 'g') {
			if (label[at] == 0x1b && label[at + 1] == 'i' && label[at + 2] == 'z') {
				lines = (label[at + 7] & 0xff) + ((label[at + 8] & 0xff) << 8);
				at += 13;
			}
			else if (label[at] == 0x1b && label[at + 1] == '@') {
				at += 2;
			}
			else if (label[at] == 0x1b) {
				at += (label[at + 2] == 'd') ? 5 : 4;
			}
			else {
				at += 2;
			}
		}
		var picture = new LabelPicture(720, lines);
		for (int y = 0; y < lines; y++) {
			if (label[at] != 'g' || label[at + 2] != 90) {
				throw new AssertionError("Line " + y + " is none");
			}
			picture.line(label, at + 3, y);
			at += 93;
		}
		if (label[at] != 0x1a) {
			throw new AssertionError("It is never printed");
		}
		return picture;
	}

	private void take(byte[] bytes, int stride) {
		for (int y = 0; y < this.height; y++) {
			for (int x = 0; x < stride * 8; x++) {
				if ((bytes[y * stride + x / 8] & (0x80 >> (x % 8))) != 0) {
					this.pixels[y * this.width + x] = 0xff000000;
				}
			}
		}
	}

	/** The head prints from right to left. */
	private void line(byte[] bytes, int offset, int y) {
		for (int x = 0; x < this.width; x++) {
			if ((bytes[offset + x / 8] & (0x80 >> (x % 8))) != 0) {
				this.pixels[y * this.width + this.width - 1 - x] = 0xff000000;
			}
		}
	}

	/** What the QR code on it says. */
	String ticket() {
		LuminanceSource source = new RGBLuminanceSource(this.width, this.height, this.pixels);
		try {
			return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)),
					Map.of(DecodeHintType.TRY_HARDER, true))[0]
				.getText();
		}
		catch (NotFoundException ex) {
			throw new AssertionError("No QR code is readable on it", ex);
		}
	}

	/** How much of it is black, of a thousand. */
	int blackness() {
		int black = 0;
		for (int pixel : this.pixels) {
			black += (pixel == 0xff000000) ? 1 : 0;
		}
		return black * 1000 / this.pixels.length;
	}

	BufferedImage image() {
		var image = new BufferedImage(this.width, this.height, BufferedImage.TYPE_INT_RGB);
		image.setRGB(0, 0, this.width, this.height, this.pixels, 0, this.width);
		return image;
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

}
