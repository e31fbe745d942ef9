package rapport.checkin.attendee;

import java.io.Serial;

/** There is no such attendee at the event. */
public final class UnknownAttendeeException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public UnknownAttendeeException() {
		super("There is no such attendee");
	}

}
