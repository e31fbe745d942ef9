package rapport.starter.lifecycle;

import java.io.Serial;

/** The service must not run as it is set up; says why, and what to do. */
public final class RefusedStartException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final String action;

	/**
	 * A refusal.
	 * @param message what is wrong
	 * @param action what to do
	 */
	public RefusedStartException(String message, String action) {
		super(message);
		this.action = action;
	}

	/** Returns what to do. */
	public String action() {
		return this.action;
	}

}
