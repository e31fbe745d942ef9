package rapport.starter.kafka;

import java.io.Serial;

/** A value that no contract allows; says which, not what it is. */
final class OutOfBoundsException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	OutOfBoundsException(String message) {
		super(message);
	}

}
