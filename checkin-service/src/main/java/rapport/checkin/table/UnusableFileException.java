package rapport.checkin.table;

import java.io.Serial;

/** A file of which no row can be read; the message says what to do. */
public class UnusableFileException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public UnusableFileException(String message) {
		super(message);
	}

}
