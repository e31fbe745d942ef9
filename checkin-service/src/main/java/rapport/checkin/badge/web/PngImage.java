package rapport.checkin.badge.web;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** Encodes pictures as PNG. */
final class PngImage {

	private PngImage() {
	}

	/** Returns the bytes of a picture. */
	static byte[] of(BufferedImage picture) {
		try {
			var out = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
