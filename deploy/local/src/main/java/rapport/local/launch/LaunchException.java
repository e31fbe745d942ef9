package rapport.local.launch;

/** Rapport cannot start; the message is one line that says what to do. */
public final class LaunchException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public LaunchException(String message) {
		super(message);
	}

}
