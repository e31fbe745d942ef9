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

	private static final char[] SEPARATORS = { ',', ';', '\t', '|' };

	/** A cell with more lines than that is one whose quotation mark was not closed. */
	private static final int MOST_LINES = 500;

	/** Text in a cell is hardly ever like a row of so many cells. */
	private static final int WIDE = 5;

	private final Path file;

	private final Charset charset;

	private final char separator;

	CsvTable(Path file) throws IOException {
		this.file = file;
		this.charset = TextEncoding.of(file);
		try (var lines = new TextLines(file, this.charset)) {
			this.separator = separator(lines);
		}
	}

	@Override
	public void read(Rows rows) throws IOException {
		try (var lines = new TextLines(this.file, this.charset)) {
			int width = 0;
			for (var line = first(lines); line != null; line = lines.next()) {
				long number = lines.number();
				var row = record(line, lines, width);
				if (row.cells().stream().allMatch(String::isBlank)) {
					continue;
				}
				width = (width > 0) ? width : filled(row.cells());
				if (!rows.take(number, row.cells(), row.damaged())) {
					return;
				}
			}
		}
	}

	/** A record that may go on in the next lines. */
	private CsvRow record(String line, TextLines lines, int width) throws IOException {
		var row = CsvRow.strict(line, this.separator);
		if (!row.open()) {
			return row.damaged() ? CsvRow.lenient(line, this.separator) : row;
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
				row = CsvRow.strict(text.toString(), this.separator);
				if (!row.open()) {
					break;
				}
			}
		}
		if (!row.open() && !row.damaged() && (!rows || (row.cells().size() == width && width < WIDE))) {
			return row;
		}
		for (int i = taken.size() - 1; i >= 0; i--) {
			lines.giveBack(taken.get(i));
		}
		return CsvRow.lenient(line, this.separator);
	}

	/** Whether a line looks like a row of its own, and not like a part of a cell. */
	private boolean isRow(String line, int width) {
		if (width < 3) {
			return false;
		}
		var row = CsvRow.strict(line, this.separator);
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
		return named(bare) ? lines.next() : bare;
	}

	private static String withoutMarks(String line) {
		int from = 0;
		while (from < line.length() && (line.charAt(from) == '\uFEFF' || line.charAt(from) == '\uFFFE')) {
			from++;
		}
		return line.substring(from);
	}

	private static boolean named(String line) {
		var bare = line.replace("\"", "");
		return bare.length() >= 4 && bare.length() <= 8 && bare.regionMatches(true, 0, "sep=", 0, 4);
	}

	/** What a line names, or what makes most of the header. */
	private static char separator(TextLines lines) throws IOException {
		var first = lines.next();
		if (first != null && named(withoutMarks(first))) {
			return withoutMarks(first).replace("\"", "").charAt(4);
		}
		for (var line = first; line != null; line = lines.next()) {
			if (!line.isBlank()) {
				return best(withoutMarks(line));
			}
		}
		return ',';
	}

	private static char best(String header) {
		char best = ',';
		int most = 0;
		for (char it : SEPARATORS) {
			var cells = CsvRow.lenient(header, it).cells();
			int known = (int) cells.stream().filter((cell) -> HeaderWords.exact(cell).isPresent()).count();
			int worth = (cells.size() > 1) ? 100 * known + cells.size() : 0;
			if (worth > most) {
				most = worth;
				best = it;
			}
		}
		return best;
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
		return String.valueOf(this.separator);
	}

}
