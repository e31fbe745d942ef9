package rapport.checkin.plumbing;

import java.io.Serial;

/** A message that no retry makes readable. Says where it is, never what is in it. */
public final class PoisonMessageException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public PoisonMessageException(String message) {
		super(message);
	}

}
