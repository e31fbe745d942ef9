package rapport.notify.messaging;

import java.io.Serial;

import rapport.starter.lifecycle.AwayException;

/**
 * Another event of the same id is being forgotten still; what is of the new one waits.
 */
public final class BeingForgottenException extends AwayException {

	@Serial
	private static final long serialVersionUID = 1L;

	public BeingForgottenException() {
		super("Another event of this id is being forgotten", null);
	}

}
