package rapport.checkin.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The rows of a file, which can be read more than once. */
public interface ImportTable {

	/**
	 * Opens a file as what its bytes say that it is, a CSV or an Excel workbook.
	 * @throws UnusableFileException with what to do if it is neither, or damaged
	 */
	static ImportTable of(Path file) throws IOException {
		return UnpackedTable
			.of((FileKind.of(file) == FileKind.WORKBOOK) ? new WorkbookTable(file) : new CsvTable(file));
	}

	/** Reads all rows that have any content, the header first, until one is not taken. */
	void read(RowVisitor rows) throws IOException;

	/** Returns {@code csv} or {@code xlsx}. */
	String format();

	/** Returns the name of the encoding, if that is known. */
	@Nullable String charset();

	/** Returns what separates cells, if that is known. */
	@Nullable String separator();

	/**
	 * Returns what to know of the parts that it was put together of; empty if it is one.
	 */
	default String parts() {
		return "";
	}

	/** Takes rows. */
	interface RowVisitor {

		/**
		 * Takes a row.
		 * @param line where it begins in the file, from 1
		 * @param damaged whether its quotation marks are not as they should be, so that
		 * it is read as well as can be
		 * @return whether there may be more
		 */
		boolean take(long line, List<String> cells, boolean damaged);

	}

}
