package rapport.starter.redis;

import java.io.Serial;

import rapport.starter.lifecycle.AwayException;

/** What Redis has of this service is not whole for now; it is being made anew. */
public final class WorkingCopyLostException extends AwayException {

	@Serial
	private static final long serialVersionUID = 1L;

	public WorkingCopyLostException(String message) {
		super(message, null);
	}

}
