package rapport.checkin.registration;

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

	/** A cell with more lines than that is one whose quotation mark was not closed. */
	private static final int MOST_LINES = 500;

	/** Text in a cell is hardly ever like a row of so many cells. */
	private static final int WIDE = 5;

	/** So many characters of a line tell what separates its cells. */
	private static final int LOOKED_AT = 8 * 1024;

	private final Path file;

	private final Charset charset;

	private final CsvHead head;

	CsvTable(Path file) throws IOException {
		this.file = file;
		this.charset = TextEncoding.of(file);
		var first = new ArrayList<String>();
		try (var lines = new TextLines(file, this.charset)) {
			for (var line = lines.next(); line != null && first.size() < HeaderRow.LOOKED_AT; line = lines.next()) {
				var bare = first.isEmpty() ? withoutMarks(line) : line;
				if (!bare.isBlank()) {
					first.add((bare.length() > LOOKED_AT) ? bare.substring(0, LOOKED_AT) : bare);
				}
			}
		}
		this.head = CsvHead.of(first);
	}

	@Override
	public void read(Rows rows) throws IOException {
		try (var lines = new TextLines(this.file, this.charset)) {
			int width = this.head.width();
			for (var line = first(lines); line != null; line = lines.next()) {
				long number = lines.number();
				var row = record(line, lines, width);
				if (row.cells().stream().allMatch(String::isBlank)) {
					continue;
				}
				width = (width > 1) ? width : filled(row.cells());
				if (!rows.take(number, row.cells(), row.damaged())) {
					return;
				}
			}
		}
	}

	/** A record that may go on in the next lines. */
	private CsvRow record(String line, TextLines lines, int width) throws IOException {
		var row = CsvRow.strict(line, this.head.separator());
		if (!row.open()) {
			return row.damaged() ? CsvRow.lenient(line, this.head.separator()) : row;
		}
		var taken = new ArrayList<String>();
		var text = new StringBuilder(line);
		boolean rows = false;
		while (taken.size() < MOST_LINES && text.length() < TextLines.LONGEST && !row.damaged()) {
			var more = lines.next();
			if (more == null) {
				break;
			}
			taken.add(more);
			rows |= isRow(more, width);
			text.append('\n').append(more);
			if (more.indexOf('"') >= 0) {
				row = CsvRow.strict(text.toString(), this.head.separator());
				if (!row.open()) {
					break;
				}
			}
		}
		if (!row.open() && !row.damaged() && (!rows || (row.cells().size() == width && width < WIDE))) {
			return row;
		}
		if (row.damaged() && !rows && !taken.isEmpty()) {
			var whole = CsvRow.lenient(text.toString(), this.head.separator());
			if (whole.cells().size() == width) {
				return whole;
			}
		}
		for (int i = taken.size() - 1; i >= 0; i--) {
			lines.giveBack(taken.get(i));
		}
		return CsvRow.lenient(line, this.head.separator());
	}

	/** Whether a line looks like a row of its own, and not like a part of a cell. */
	private boolean isRow(String line, int width) {
		if (width < 3) {
			return false;
		}
		var row = CsvRow.strict(line, this.head.separator());
		return !row.open() && !row.damaged() && row.cells().size() >= width;
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
