package rapport.checkin.event;

import java.io.Serial;

/** There is no such event. */
public final class UnknownEventException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	UnknownEventException() {
		super("There is no such event");
	}

}
