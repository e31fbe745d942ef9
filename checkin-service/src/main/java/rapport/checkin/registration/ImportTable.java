package rapport.checkin.registration;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The rows of a file, which can be read more than once. */
interface ImportTable {

	/** Reads all rows that have any content, the header first, until one is not taken. */
	void read(Rows rows) throws IOException;

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
	interface Rows {

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
