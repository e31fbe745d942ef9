package rapport.local.process;

/**
 * A server that did not become ready; the message is one line that says which and where
 * to look.
 */
public final class NotReadyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotReadyException(String message) {
		super(message);
	}

}
