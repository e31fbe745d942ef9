package rapport.checkin.plumbing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/** Draws texts as QR codes, with the quiet zone that scanners need. */
public final class QrCodes {

	private static final int QUIET = 4;

	private static final int SCALE = 8;

	private static final int WHITE = 0xFFFFFF;

	/** More do not fit into any code at this correction. */
	private static final int LONG = 1_200;

	private QrCodes() {
	}

	/** Returns an SVG document of one path, which scales to any size. */
	public static String svg(String text) {
		var matrix = matrix(text);
		int size = matrix.getWidth();
		var path = new StringBuilder();
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				if (matrix.get(x, y)) {
					int from = x;
					while (x < size && matrix.get(x, y)) {
						x++;
					}
					path.append('M')
						.append(from)
						.append(' ')
						.append(y)
						.append('h')
						.append(x - from)
						.append("v1h-")
						.append(x - from)
						.append('z');
				}
			}
		}
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
				+ "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
				+ path + "\" fill=\"#000\"/></svg>";
	}

	/** Returns a PNG image with eight pixels for each module. */
	public static byte[] png(String text) {
		var matrix = matrix(text);
		int size = matrix.getWidth() * SCALE;
		var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
		for (int y = 0; y < size; y++) {
			for (int x = 0; x < size; x++) {
				image.setRGB(x, y, matrix.get(x / SCALE, y / SCALE) ? 0 : WHITE);
			}
		}
		var bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private static BitMatrix matrix(String text) {
		var correction = (text.length() > LONG) ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M;
		try {
			return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, correction, EncodeHintType.MARGIN, QUIET));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("The text is too long for a QR code", ex);
		}
	}

}
