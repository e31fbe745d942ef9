package rapport.checkin.table;

import java.io.IOException;
import java.util.List;

import rapport.checkin.cell.CleanText;
import rapport.checkin.table.HeaderRow.Found;

/** The rows of a table beneath its header: lists that were put together have it again. */
public final class PeopleRows {

	/** Beneath its questions a survey of Qualtrics has their ids in JSON. */
	private static final String QUESTION_ID = "{\"ImportId\":";

	private final ImportTable table;

	private final Found header;

	private final String first;

	private final List<String> again;

	public PeopleRows(ImportTable table, Found header) {
		this.table = table;
		this.header = header;
		this.first = header.cells().isEmpty() ? "" : CleanText.line(header.cells().getFirst());
		this.again = filled(header.cells());
	}

	/** Reads them in their order, until one is not taken. */
	public void read(ImportTable.RowVisitor rows) throws IOException {
		this.table.read((line, cells, damaged) -> line <= this.header.line() || isAgain(cells)
				|| cells.stream().allMatch((it) -> isBlank(it) || it.startsWith(QUESTION_ID))
				|| rows.take(line, cells, damaged));
	}

	/** A line of dashes is none of people. */
	private static boolean isBlank(String cell) {
		return cell.codePoints()
			.noneMatch((it) -> Character.isLetterOrDigit(it) || (it > 0x2190 && it != 0xFEFF && it != 0xFFFD));
	}

	/** Returns whether the file names its columns. */
	public boolean isNamed() {
		return this.header.named();
	}

	/** Returns what to know of the parts that the file was put together of. */
	public String parts() {
		return this.table.parts();
	}

	private boolean isAgain(List<String> cells) {
		return CleanText.line(cells.getFirst()).equals(this.first) && this.again.size() > 1
				&& filled(cells).equals(this.again);
	}

	private static List<String> filled(List<String> cells) {
		return cells.stream().filter((it) -> !it.isBlank()).map(CleanText::line).toList();
	}

}
