package rapport.checkin.registration;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

import rapport.checkin.registration.ImportReport.FileColumn;

/** A file of which no row can be read; the message says what to do. */
public final class UnusableFileException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ArrayList<String> missing;

	private final transient List<FileColumn> columns;

	UnusableFileException(String message) {
		this(message, List.of(), List.of());
	}

	UnusableFileException(String message, List<String> missing, List<FileColumn> columns) {
		super(message);
		this.missing = new ArrayList<>(missing);
		this.columns = columns;
	}

	/** Returns the columns that it lacks. */
	public List<String> missing() {
		return List.copyOf(this.missing);
	}

	/** Returns the columns that it has, as far as they could be read. */
	public List<FileColumn> columns() {
		return (this.columns != null) ? this.columns : List.of();
	}

}
