package rapport.notify.ledger.redis;

import java.io.Serial;

import rapport.starter.lifecycle.AwayException;

/** A part of the ledger is not whole, and is going to be rebuilt. */
final class LedgerLostException extends AwayException {

	@Serial
	private static final long serialVersionUID = 1L;

	LedgerLostException() {
		super("The ledger is not whole", null);
	}

}
