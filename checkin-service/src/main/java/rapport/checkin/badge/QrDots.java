package rapport.checkin.badge;

import java.awt.Graphics2D;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.jspecify.annotations.Nullable;

/** A ticket as a QR code, of modules that are whole dots wide. */
final class QrDots {

	/** So many modules round it stay white. */
	private static final int QUIET = 4;

	private final ByteMatrix modules;

	private QrDots(ByteMatrix modules) {
		this.modules = modules;
	}

	/** Returns the code of a text; none if no code holds so much. */
	static @Nullable QrDots of(String text) {
		var level = (text.length() > 300) ? ErrorCorrectionLevel.L : ErrorCorrectionLevel.M;
		try {
			return new QrDots(Encoder.encode(text, level, hints(text)).getMatrix());
		}
		catch (WriterException ex) {
			return null;
		}
	}

	/** Readers take plain letters as they are; to others the encoding is told. */
	private static Map<EncodeHintType, Object> hints(String text) {
		var hints = new EnumMap<EncodeHintType, Object>(EncodeHintType.class);
		if (!StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
			hints.put(EncodeHintType.CHARACTER_SET, "UTF-8");
		}
		return hints;
	}

	/** Returns how wide it is with what stays white round it, in modules. */
	int width() {
		return this.modules.getWidth() + 2 * QUIET;
	}

	/** Returns whether a module is black; what stays white is counted. */
	boolean black(int x, int y) {
		int column = x - QUIET;
		int row = y - QUIET;
		return column >= 0 && row >= 0 && column < this.modules.getWidth() && row < this.modules.getHeight()
				&& this.modules.get(column, row) == 1;
	}

	/** Draws it with its upper right corner at a place. */
	void draw(Graphics2D graphics, int right, int top, int module) {
		int left = right - width() * module;
		for (int y = 0; y < width(); y++) {
			for (int x = 0; x < width(); x++) {
				if (black(x, y)) {
					graphics.fillRect(left + x * module, top + y * module, module, module);
				}
			}
		}
	}

}
