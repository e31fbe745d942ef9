package rapport.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/** A film that Chromium takes for a camera's: a ticket's code held still. */
final class CameraPicture {

	private static final int WIDTH = 640;

	private static final int HEIGHT = 480;

	private static final int MODULE = 9;

	private CameraPicture() {
	}

	/**
	 * Writes the film; its text is encoded as UTF-8, and says so where it is not ASCII.
	 */
	static Path of(String text, Path directory) throws IOException, WriterException {
		var code = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
			.getMatrix();
		var grey = new byte[WIDTH * HEIGHT];
		Arrays.fill(grey, (byte) 210);
		int left = (WIDTH - code.getWidth() * MODULE) / 2;
		int top = (HEIGHT - code.getHeight() * MODULE) / 2;
		for (int y = 0; y < code.getHeight() * MODULE; y++) {
			for (int x = 0; x < code.getWidth() * MODULE; x++) {
				if (code.get(x / MODULE, y / MODULE) == 1) {
					grey[(top + y) * WIDTH + left + x] = 30;
				}
			}
		}
		var colours = new byte[WIDTH * HEIGHT / 2];
		Arrays.fill(colours, (byte) 128);
		var film = Files.createTempFile(directory, "camera", ".y4m");
		try (var out = Files.newOutputStream(film)) {
			out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n")
				.getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < 3; i++) {
				out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
				out.write(grey);
				out.write(colours);
			}
		}
		return film;
	}

}
