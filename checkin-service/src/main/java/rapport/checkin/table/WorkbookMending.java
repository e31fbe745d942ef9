package rapport.checkin.table;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes a workbook that is in order, but not as the reader knows it, one that it reads:
 * without a part of styles (ECMA-376 demands none), in the strict form (ISO/IEC 29500-1),
 * or with days written out.
 */
final class WorkbookMending {

	private static final String TYPES = "[Content_Types].xml";

	private static final String STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

	private static final String STYLES = "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

	private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

	private static final String USUAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	/** As of a day in ISO 8601, which is read as any other text. */
	private static final String DAY = " t=\"d\"";

	private static final String TEXT = " t=\"str\"";

	private WorkbookMending() {
	}

	/** In bytes; what lists the parts of a workbook is small. */
	private static final int MOST = 1024 * 1024;

	/** Returns whether the reader is known not to read a workbook. */
	static boolean isNeeded(Path file) throws IOException {
		try (var zip = FileSystems.newFileSystem(file)) {
			var workbook = zip.getPath("xl/workbook.xml");
			return !small(zip.getPath(TYPES)).contains(STYLES_TYPE)
					|| (Files.exists(workbook) && small(workbook).contains(STRICT));
		}
	}

	private static String small(Path part) throws IOException {
		try (var in = Files.newInputStream(part)) {
			return new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
		}
	}

	/** Mends a workbook where it lies. */
	static void mend(Path file) throws IOException {
		try (var zip = FileSystems.newFileSystem(file)) {
			var types = zip.getPath(TYPES);
			var known = small(types);
			if (!known.contains(STYLES_TYPE)) {
				Files.writeString(types, known.replace("</Types>",
						"<Override PartName=\"/xl/styles.xml\" ContentType=\"" + STYLES_TYPE + "\"/></Types>"));
				Files.writeString(zip.getPath("xl/styles.xml"), STYLES);
			}
			for (var part : parts(zip)) {
				rewrite(part);
			}
		}
	}

	private static List<Path> parts(FileSystem zip) throws IOException {
		try (var all = Files.walk(zip.getPath("xl"))) {
			return all.filter((it) -> it.toString().matches("/?xl/(?:workbook|worksheets/[^/]+)\\.xml")).toList();
		}
	}

	/** Tag by tag, so that the size of a sheet does not matter. */
	private static void rewrite(Path part) throws IOException {
		var mended = part.resolveSibling(part.getFileName() + ".new");
		try (var in = Files.newBufferedReader(part); var out = Files.newBufferedWriter(mended)) {
			copy(in, out);
		}
		Files.delete(part);
		Files.move(mended, part);
	}

	private static void copy(BufferedReader in, BufferedWriter out) throws IOException {
		var tag = new StringBuilder();
		for (int it = in.read(); it >= 0; it = in.read()) {
			tag.append((char) it);
			if (it == '>' || tag.length() > MOST) {
				out.write(tag.toString().replace(DAY, TEXT).replace(STRICT, USUAL));
				tag.setLength(0);
			}
		}
		out.write(tag.toString());
	}

}
