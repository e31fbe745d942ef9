package rapport.checkin.browser;

import java.util.Map;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.EncodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.WriterException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import org.jspecify.annotations.Nullable;

/** Reads and draws QR codes where a browser cannot. */
final class BrowserQrCodes {

	private BrowserQrCodes() {
	}

	/** Returns the text of the code in a grey picture; nothing if none can be read. */
	static @Nullable String read(byte[] luminance, int width, int height) {
		var source = new PlanarYUVLuminanceSource(luminance, width, height, 0, 0, width, height, false);
		var reader = new QRCodeReader();
		var bitmaps = new BinaryBitmap[] { new BinaryBitmap(new HybridBinarizer(source)),
				new BinaryBitmap(new GlobalHistogramBinarizer(source)),
				new BinaryBitmap(new HybridBinarizer(source.invert())) };
		for (var bitmap : bitmaps) {
			try {
				return reader.decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE)).getText();
			}
			catch (ReaderException ex) {
				reader.reset();
			}
		}
		return null;
	}

	/** Returns the rows of a code, a line each, dark modules as 1. */
	static String draw(String text) {
		try {
			var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
				.getMatrix();
			var rows = new StringBuilder();
			for (int y = 0; y < matrix.getHeight(); y++) {
				for (int x = 0; x < matrix.getWidth(); x++) {
					rows.append((matrix.get(x, y) == 1) ? '1' : '0');
				}
				rows.append('\n');
			}
			return rows.toString();
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("This does not fit into a QR code", ex);
		}
	}

}
