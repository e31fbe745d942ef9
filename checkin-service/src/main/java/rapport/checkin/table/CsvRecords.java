package rapport.checkin.table;

import java.io.IOException;
import java.util.ArrayList;

/**
 * Reads the records of a CSV.
 *
 * @param separator what stands between two cells
 */
record CsvRecords(char separator) {

	/** A cell with more lines than that is one whose quotation mark was not closed. */
	private static final int MOST_LINES = 500;

	/** Text in a cell is hardly ever like a row of so many cells. */
	private static final int WIDE = 5;

	/** Returns the record that begins with a line, and may go on in the next ones. */
	CsvRow read(String line, TextLines lines, int width) throws IOException {
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
		if (row.damaged() && !rows && !taken.isEmpty()) {
			var whole = CsvRow.lenient(text.toString(), this.separator);
			if (whole.cells().size() == width) {
				return whole;
			}
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

}
