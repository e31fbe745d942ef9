package rapport.checkin.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells by its bytes in which encoding a text file is. */
final class TextEncoding {

	/** Of two that read a file equally well the first is it. */
	private static final List<OldEncoding> OLD = List.of(new OldEncoding("windows-1252", OldEncoding.WESTERN),
			new OldEncoding("x-MacRoman", OldEncoding.WESTERN), new OldEncoding("IBM850", OldEncoding.WESTERN),
			new OldEncoding("windows-1250", OldEncoding.CENTRAL),
			new OldEncoding("windows-1251", OldEncoding.CYRILLIC, true),
			new OldEncoding("windows-1253", OldEncoding.GREEK, true),
			new OldEncoding("ISO-8859-2", OldEncoding.CENTRAL), new OldEncoding("ISO-8859-15", OldEncoding.WESTERN),
			new OldEncoding("windows-1255", OldEncoding.HEBREW, true),
			new OldEncoding("KOI8-R", OldEncoding.CYRILLIC, true),
			new OldEncoding("IBM866", OldEncoding.CYRILLIC, true),
			new OldEncoding("windows-1256", OldEncoding.ARABIC, true),
			new OldEncoding("x-windows-874", OldEncoding.THAI, true));

	private static final int MAC = 1;

	private static final int SAMPLE = 64 * 1024;

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
		if (new String(head, StandardCharsets.ISO_8859_1).contains("\u001B$B")) {
			return Charset.forName("ISO-2022-JP");
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

	private static Charset utf8OrOld(Path file) throws IOException {
		var utf8 = new Utf8Reading();
		var worth = new int[OLD.size()];
		try (var in = new BufferedInputStream(Files.newInputStream(file), SAMPLE)) {
			int before = ' ';
			boolean lineFeed = false;
			boolean carriage = false;
			for (int it = in.read(); it >= 0; it = in.read()) {
				lineFeed |= it == '\n';
				carriage |= it == '\r';
				boolean high = !utf8.follows(it) && it >= 0x80;
				for (int i = 0; i < worth.length; i++) {
					worth[i] += (high ? OLD.get(i).worth(it, before) : 0)
							+ ((before >= 0x80) ? OLD.get(i).worthBefore(before, it) : 0);
				}
				before = it;
			}
			worth[MAC] += (carriage && !lineFeed) ? 3 : 0;
		}
		if (utf8.likely()) {
			return StandardCharsets.UTF_8;
		}
		var asian = AsianEncoding.of(file);
		if (asian.isPresent()) {
			return asian.get();
		}
		int best = 0;
		for (int i = 1; i < worth.length; i++) {
			best = (worth[i] > worth[best]) ? i : best;
		}
		return OLD.get(best).charset();
	}

}
