package rapport.bench.program;

import java.io.Serial;

/** Something given to the program that it cannot use; the message says what to do. */
public final class BadInputException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public BadInputException(String message) {
		super(message);
	}

}
