package rapport.checkin.registration;

import java.io.IOException;
import java.util.List;

import rapport.checkin.registration.HeaderRow.Found;

/** The rows of a table beneath its header: lists that were put together have it again. */
final class PeopleRows {

	private final ImportTable table;

	private final Found header;

	private final List<String> again;

	PeopleRows(ImportTable table, Found header) {
		this.table = table;
		this.header = header;
		this.again = filled(header.cells());
	}

	/** Reads them in their order, until one is not taken. */
	void read(ImportTable.Rows rows) throws IOException {
		this.table.read((line, cells, damaged) -> line <= this.header.line() || isAgain(cells)
				|| rows.take(line, cells, damaged));
	}

	/** Returns whether the file names its columns. */
	boolean isNamed() {
		return this.header.named();
	}

	private boolean isAgain(List<String> cells) {
		return cells.getFirst().equals(this.header.cells().getFirst()) && this.again.size() > 1
				&& filled(cells).equals(this.again);
	}

	private static List<String> filled(List<String> cells) {
		return cells.stream().filter((it) -> !it.isBlank()).toList();
	}

}
