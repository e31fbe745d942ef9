package rapport.checkin.registration;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells by its bytes in which encoding a text file is. */
final class TextEncoding {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final Charset MAC = Charset.forName("x-MacRoman");

	private static final int SAMPLE = 64 * 1024;

	/** Letters and signs that are common in names and texts of western Europe. */
	private static final String COMMON = "äöüßÄÖÜéèêëàâîïôûùçœæÉÈÀÇñáíóúÁÍÓÚÑ¿¡ãõâêÃÕåøÅØ’‘“”–—€…«»";

	private TextEncoding() {
	}

	/** Returns the encoding; byte order marks are told from all else. */
	static Charset of(Path file) throws IOException {
		var head = head(file);
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(head, 0xFF, 0xFE)) {
			return StandardCharsets.UTF_16LE;
		}
		if (startsWith(head, 0xFE, 0xFF)) {
			return StandardCharsets.UTF_16BE;
		}
		int even = zeros(head, 0);
		int odd = zeros(head, 1);
		if (Math.max(even, odd) * 5 > head.length / 2) {
			return (odd > even) ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
		}
		return utf8OrOld(file);
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(SAMPLE);
		}
	}

	private static boolean startsWith(byte[] bytes, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	private static int zeros(byte[] bytes, int from) {
		int zeros = 0;
		for (int i = from; i < bytes.length; i += 2) {
			zeros += (bytes[i] == 0) ? 1 : 0;
		}
		return zeros;
	}

	/** One byte that is wrong does not make a file of good UTF-8 an old one. */
	private static Charset utf8OrOld(Path file) throws IOException {
		long good = 0;
		long bad = 0;
		int windows = 0;
		int mac = 0;
		try (var in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
			int before = ' ';
			int open = 0;
			boolean lineFeed = false;
			boolean carriage = false;
			for (int it = in.read(); it >= 0; it = in.read()) {
				lineFeed |= it == '\n';
				carriage |= it == '\r';
				if (open > 0) {
					boolean follows = (it & 0xC0) == 0x80;
					good += (follows && open == 1) ? 1 : 0;
					bad += follows ? 0 : 1;
					open = follows ? open - 1 : 0;
					if (follows) {
						before = it;
						continue;
					}
				}
				if (it >= 0x80) {
					open = (it >= 0xC2 && it < 0xE0) ? 1
							: (it >= 0xE0 && it < 0xF0) ? 2 : (it >= 0xF0 && it < 0xF5) ? 3 : 0;
					bad += (open == 0) ? 1 : 0;
					windows += worth(WINDOWS, it, before);
					mac += worth(MAC, it, before);
				}
				before = it;
			}
			bad += (open > 0) ? 1 : 0;
			mac += (carriage && !lineFeed) ? 3 : 0;
		}
		if (bad == 0 || good > 4 * bad) {
			return StandardCharsets.UTF_8;
		}
		return (mac > windows) ? MAC : WINDOWS;
	}

	private static int worth(Charset charset, int it, int before) {
		char read = charset.decode(ByteBuffer.wrap(new byte[] { (byte) it })).get(0);
		boolean within = Character.isLetter(before);
		if (read == '\uFFFD' || Character.isISOControl(read)) {
			return -5;
		}
		if (COMMON.indexOf(read) >= 0) {
			return (within && Character.isUpperCase(read) && Character.isLowerCase(before)) ? -1 : 3;
		}
		return Character.isLetter(read) ? 0 : within ? -2 : -1;
	}

}
