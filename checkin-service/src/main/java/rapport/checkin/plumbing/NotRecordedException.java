package rapport.checkin.plumbing;

import java.io.Serial;

/** Something could not be recorded in time; the same call later completes it. */
public final class NotRecordedException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public NotRecordedException(String what, Throwable cause) {
		super(what, cause);
	}

}
