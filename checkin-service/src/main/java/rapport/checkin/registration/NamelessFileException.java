package rapport.checkin.registration;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

import rapport.checkin.registration.ImportReport.FileColumn;
import rapport.checkin.table.UnusableFileException;

/** A file none of whose columns has names of people; the message says what to do. */
public final class NamelessFileException extends UnusableFileException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ArrayList<String> missing;

	private final transient List<FileColumn> columns;

	NamelessFileException(String message, List<String> missing, List<FileColumn> columns) {
		super(message);
		this.missing = new ArrayList<>(missing);
		this.columns = columns;
	}

	/** Returns the columns that it lacks. */
	public List<String> missing() {
		return List.copyOf(this.missing);
	}

	/** Returns the columns that it has. */
	public List<FileColumn> columns() {
		return (this.columns != null) ? this.columns : List.of();
	}

}
