package rapport.checkin.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of file somebody gave, told by its bytes. */
enum FileKind {

	TEXT, WORKBOOK;

	private static final String SAVE = "Open it in your spreadsheet program and save it as CSV or as Excel workbook (.xlsx)";

	/** Also of what ends in .xls and is none. */
	private static final Pattern MARKUP = Pattern
		.compile("<(?:!doctype|!--|html|head|meta|body|style|table|thead|tbody|tr|div|center|font)\\b");

	private static final Pattern OFFICE = Pattern.compile("office|<html|<!doctype");

	private static final Pattern JSON = Pattern.compile("\\[\\s*[{\\[]|\\{\\s*\"|\\[\\s*\\]|\\{\\s*}");

	/** What Office keeps a workbook in that has a password, as it is written there. */
	private static final byte[] LOCKED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

	/**
	 * Returns which of the two kinds a file is that can be read.
	 * @throws UnusableFileException with what to do if it is another
	 */
	static FileKind of(Path file) throws IOException {
		byte[] head;
		try (InputStream in = Files.newInputStream(file)) {
			head = in.readNBytes(4096);
		}
		if (head.length == 0) {
			throw new UnusableFileException("The file is empty; its first line must name the columns");
		}
		var text = new String(head, StandardCharsets.ISO_8859_1);
		if (text.startsWith("PK")) {
			if (text.contains("application/vnd.oasis.opendocument")) {
				throw new UnusableFileException("This is an OpenDocument file (.ods). " + SAVE);
			}
			return WORKBOOK;
		}
		if (text.startsWith("%PDF")) {
			throw new UnusableFileException(
					"This is a PDF, not a list. Export the list from your ticket shop as CSV or Excel");
		}
		if (text.startsWith("\u00D0\u00CF\u0011\u00E0")) {
			throw new UnusableFileException(isLocked(file)
					? "This workbook has a password. Open it in Excel, take the password off (File, Info, Protect workbook), and save it"
					: "This is an old Excel file (.xls), or one with a password. " + SAVE);
		}
		if (isPicture(head, text)) {
			throw new UnusableFileException(
					"This is a picture, not a list. Export the list from your ticket shop as CSV or Excel");
		}
		var small = (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).strip().toLowerCase(Locale.ROOT);
		if (small.startsWith("{\\rtf") || small.startsWith("mime-version:") || MARKUP.matcher(small).lookingAt()
				|| (small.startsWith("<?xml") && OFFICE.matcher(small).find())) {
			throw new UnusableFileException("This is a document or a web page, not a list. " + SAVE);
		}
		if (small.startsWith("<?xml")) {
			throw new UnusableFileException(
					"This is XML, not a list. Export the list from your ticket shop as CSV or Excel");
		}
		if (small.startsWith("begin:v")) {
			throw new UnusableFileException("This is an address book or a calendar, not a list. "
					+ "Export the people as CSV, or from your ticket shop as CSV or Excel");
		}
		if (JSON.matcher(small).lookingAt()) {
			throw new UnusableFileException(
					"This is JSON, not a list. Export the list from your ticket shop as CSV or Excel");
		}
		if (text.startsWith("\u001F\u008B") || text.startsWith("7z\u00BC\u00AF") || text.startsWith("Rar!")) {
			throw new UnusableFileException(
					"This file is compressed. Unpack it, and give the CSV or Excel workbook that is in it");
		}
		return TEXT;
	}

	private static boolean isLocked(Path file) throws IOException {
		try (var in = new BufferedInputStream(Files.newInputStream(file))) {
			int same = 0;
			for (int it = in.read(); it >= 0 && same < LOCKED.length; it = in.read()) {
				same = ((byte) it == LOCKED[same]) ? same + 1 : ((byte) it == LOCKED[0]) ? 1 : 0;
			}
			return same == LOCKED.length;
		}
	}

	private static boolean isPicture(byte[] head, String text) {
		return List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "BM6", "II*\0", "MM\0*")
			.stream()
			.anyMatch(text::startsWith) || (text.startsWith("RIFF") && text.startsWith("WEBP", 8))
				|| (head.length > 12 && Arrays.equals(head, 4, 8, "ftyp".getBytes(StandardCharsets.US_ASCII), 0, 4));
	}

}
