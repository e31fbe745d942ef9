package rapport.checkin.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.ibm.icu.text.CharsetDetector;

/**
 * Tells by its bytes which of the encodings of East Asia a file is in, where spreadsheets
 * save what is no Unicode: each character is two bytes, of which the first is high.
 */
final class AsianEncoding {

	private static final List<String> KNOWN = List.of("Shift_JIS", "GB18030", "Big5", "EUC-KR", "EUC-JP");

	private static final int SAMPLE = 64 * 1024;

	/**
	 * Of a hundred high bytes so many have one beside them; of Western letters few do.
	 */
	private static final int MOST_ALONE = 25;

	private AsianEncoding() {
	}

	/** Returns the encoding, if it is one of them. */
	static Optional<Charset> of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(SAMPLE);
		}
		if (HighBytes.alone(head) > MOST_ALONE) {
			return Optional.empty();
		}
		var likely = new ArrayList<>(low(head) ? List.of("Shift_JIS") : List.of());
		Arrays.stream(new CharsetDetector().setText(HighBytes.lines(head)).detectAll())
			.forEach((it) -> likely.add(it.getName()));
		return likely.stream()
			.filter(KNOWN::contains)
			.map(Charset::forName)
			.filter((it) -> isRead(head, it))
			.findFirst();
	}

	/** In Japan many first bytes are lower than those of the others. */
	private static boolean low(byte[] bytes) {
		int high = 0;
		int low = 0;
		for (byte it : bytes) {
			high += (it < 0) ? 1 : 0;
			low += (it < (byte) 0xA0) ? 1 : 0;
		}
		return low * 5 > high;
	}

	/** Whether all of it reads, and as letters that such texts are written in. */
	private static boolean isRead(byte[] bytes, Charset charset) {
		int end = bytes.length;
		while (end > 0 && end > bytes.length - 4 && bytes[end - 1] < 0) {
			end--;
		}
		CharBuffer text;
		try {
			text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
		}
		catch (CharacterCodingException ex) {
			return false;
		}
		long high = text.chars().filter((it) -> it >= 0x80).count();
		// Half of a katakana's width is Thai, read so; kanji stand beside it in Japan.
		long half = text.chars().filter((it) -> it >= 0xFF61 && it <= 0xFF9F).count();
		if (half * 3 > high * 2) {
			return false;
		}
		long letters = text.chars()
			.filter((it) -> Character.isIdeographic(it) || (it >= 0x3000 && it <= 0x30FF)
					|| (it >= 0xAC00 && it <= 0xD7A3) || (it >= 0xFF00 && it <= 0xFFEF))
			.count();
		return high > 0 && letters * 10 >= high * 9;
	}

}
