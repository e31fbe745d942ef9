package rapport.checkin.registration;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;

/** A file of which no row can be read; the message says what to do. */
public final class UnusableFileException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final ArrayList<String> missing;

	UnusableFileException(String message, List<String> missing) {
		super(message);
		this.missing = new ArrayList<>(missing);
	}

	/** The required columns that it lacks. */
	public List<String> missing() {
		return List.copyOf(this.missing);
	}

}
