package rapport.checkin.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of one record of a CSV.
 *
 * @param open whether a quotation mark is not closed
 * @param damaged whether one stands where none may
 */
record CsvRow(List<String> cells, boolean open, boolean damaged) {

	/** Reads a record, taking quotation marks as RFC 4180 has them. */
	static CsvRow strict(String text, char separator) {
		return read(text, separator, true);
	}

	/** Reads a record, taking a mark that ends no cell as a character of it. */
	static CsvRow lenient(String text, char separator) {
		var row = read(text, separator, false);
		return row.open() ? plain(text, separator) : row;
	}

	/** Every separator separates, and quotation marks round cells go. */
	private static CsvRow plain(String text, char separator) {
		var cells = new ArrayList<String>();
		for (var cell : text.split(Pattern.quote(String.valueOf(separator)), -1)) {
			var bare = cell.strip();
			int from = bare.startsWith("\"") ? 1 : 0;
			int to = (bare.length() > 1 && bare.endsWith("\"")) ? bare.length() - 1 : bare.length();
			cells.add(bare.substring(from, Math.max(from, to)));
		}
		return new CsvRow(cells, false, true);
	}

	private static CsvRow read(String text, char separator, boolean strict) {
		var cells = new ArrayList<String>();
		var cell = new StringBuilder();
		boolean quoted = false;
		boolean damaged = false;
		boolean blank = true;
		for (int i = 0; i < text.length(); i++) {
			char it = text.charAt(i);
			if (it == '"' && quoted) {
				char after = next(text, i, separator);
				if (i + 1 < text.length() && text.charAt(i + 1) == '"' && !(after == separator && !strict)) {
					cell.append(it);
					i++;
				}
				else if (after == separator || after == '\n') {
					quoted = false;
				}
				else {
					damaged = true;
					cell.append(it);
				}
			}
			else if (it == '"' && blank) {
				quoted = true;
				blank = false;
				cell.setLength(0);
			}
			else if (it == separator && !quoted) {
				cells.add(cell.toString());
				cell.setLength(0);
				blank = true;
			}
			else {
				cell.append(it);
				blank &= Character.isWhitespace(it);
			}
		}
		cells.add(cell.toString());
		return new CsvRow(cells, quoted, damaged);
	}

	/** What comes after a mark and blanks; a line break at the end. */
	private static char next(String text, int mark, char separator) {
		for (int i = mark + 1; i < text.length(); i++) {
			char it = text.charAt(i);
			if (it != ' ' || separator == ' ') {
				return it;
			}
		}
		return '\n';
	}

}
