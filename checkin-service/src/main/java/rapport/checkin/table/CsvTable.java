package rapport.checkin.table;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A CSV as spreadsheets, shops and people write it. A quotation mark that is not closed,
 * or not doubled, costs no row but its own.
 */
final class CsvTable implements ImportTable {

	/** So many characters of a line tell what separates its cells. */
	private static final int LOOKED_AT = 8 * 1024;

	private final Path file;

	private final Charset charset;

	private final CsvHead head;

	private final CsvQuotes quotes;

	CsvTable(Path file) throws IOException {
		this.file = file;
		this.charset = TextEncoding.of(file);
		var first = new ArrayList<String>();
		try (var lines = new TextLines(file, this.charset, CsvQuotes.DOUBLE)) {
			for (var line = lines.next(); line != null && first.size() < HeaderRow.LOOKED_AT; line = lines.next()) {
				var bare = first.isEmpty() ? withoutMarks(line) : line;
				if (!bare.isBlank()) {
					first.add((bare.length() > LOOKED_AT) ? bare.substring(0, LOOKED_AT) : bare);
				}
			}
		}
		this.quotes = CsvQuotes.of(first);
		this.head = CsvHead.of(first.stream().map(this.quotes::usual).toList());
	}

	@Override
	public void read(RowVisitor rows) throws IOException {
		try (var lines = new TextLines(this.file, this.charset, this.quotes)) {
			var records = new CsvRecords(this.head.separator());
			int width = this.head.width();
			for (var line = first(lines); line != null; line = lines.next()) {
				long number = lines.number();
				var row = records.read(line, lines, width);
				if (row.cells().stream().allMatch(String::isBlank)) {
					continue;
				}
				width = (width > 1) ? width : filled(row.cells());
				var cells = this.quotes.asWritten(row.cells());
				if (!rows.take(number, cells, row.damaged())) {
					return;
				}
			}
		}
	}

	private static int filled(List<String> cells) {
		int width = cells.size();
		while (width > 0 && cells.get(width - 1).isBlank()) {
			width--;
		}
		return width;
	}

	/** The first line without byte order marks, and without what names the separator. */
	private static @Nullable String first(TextLines lines) throws IOException {
		var first = lines.next();
		if (first == null) {
			return null;
		}
		var bare = withoutMarks(first);
		return CsvHead.isNaming(bare) ? lines.next() : bare;
	}

	private static String withoutMarks(String line) {
		int from = 0;
		while (from < line.length() && (line.charAt(from) == '\uFEFF' || line.charAt(from) == '\uFFFE')) {
			from++;
		}
		return line.substring(from);
	}

	@Override
	public String format() {
		return "csv";
	}

	@Override
	public String charset() {
		return this.charset.name();
	}

	@Override
	public String separator() {
		return String.valueOf(this.head.separator());
	}

}
