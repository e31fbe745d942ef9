package rapport.checkin.badge;

import java.io.Serial;

/**
 * What is asked for makes no printer; the message says why, in words for the organizer.
 */
public final class InvalidPrinterException extends IllegalArgumentException {

	@Serial
	private static final long serialVersionUID = 1L;

	public InvalidPrinterException(String message) {
		super(message);
	}

}
