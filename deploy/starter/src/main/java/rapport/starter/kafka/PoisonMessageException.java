package rapport.starter.kafka;

import java.io.Serial;

/** A record that no retry makes usable. Says why and where, never what is in it. */
public final class PoisonMessageException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	public PoisonMessageException(String reason) {
		super(reason);
	}

	/** Returns why, without anything of what is in it. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
