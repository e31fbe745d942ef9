package rapport.checkin.event;

import java.io.Serial;

/** What is asked for makes no event; the message says why, in words for the organizer. */
public final class InvalidEventException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	public InvalidEventException(String message) {
		super(message);
	}

}
