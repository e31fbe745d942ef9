package rapport.checkin.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table whose rows stand in one cell each, as when a CSV was opened in a spreadsheet
 * that did not take it apart, and saved again.
 */
final class UnpackedTable implements ImportTable {

	private final ImportTable packed;

	private final char separator;

	private UnpackedTable(ImportTable packed, char separator) {
		this.packed = packed;
		this.separator = separator;
	}

	/** Returns a table as it is, or unpacked if it has to be. */
	static ImportTable of(ImportTable table) throws IOException {
		var first = new ArrayList<String>();
		table.read((line, cells, damaged) -> {
			var only = only(cells);
			if (only != null) {
				first.add(only);
			}
			return only != null && first.size() < HeaderRow.LOOKED_AT;
		});
		if (first.size() < 2 || first.stream().anyMatch((it) -> HeaderRow.worth(List.of(it)) > 2)) {
			return table;
		}
		var head = CsvHead.of(first);
		boolean packed = first.stream()
			.map((it) -> CsvRow.lenient(it, head.separator()).cells())
			.anyMatch((it) -> it.size() > 1 && HeaderRow.worth(it) > 3);
		return packed ? new UnpackedTable(table, head.separator()) : table;
	}

	/** The only cell of a row that has anything in it; none if there are more. */
	private static @Nullable String only(List<String> cells) {
		var filled = cells.stream().filter((it) -> !it.isBlank()).toList();
		return (filled.size() == 1) ? filled.getFirst() : null;
	}

	@Override
	public void read(RowVisitor rows) throws IOException {
		this.packed.read((line, cells, damaged) -> {
			var only = only(cells);
			if (only == null) {
				return rows.take(line, cells, damaged);
			}
			var row = CsvRow.strict(only, this.separator);
			return (row.open() || row.damaged()) ? rows.take(line, CsvRow.lenient(only, this.separator).cells(), true)
					: rows.take(line, row.cells(), damaged);
		});
	}

	@Override
	public String parts() {
		return this.packed.parts();
	}

	@Override
	public String format() {
		return this.packed.format();
	}

	@Override
	public @Nullable String charset() {
		return this.packed.charset();
	}

	@Override
	public String separator() {
		return String.valueOf(this.separator);
	}

}
