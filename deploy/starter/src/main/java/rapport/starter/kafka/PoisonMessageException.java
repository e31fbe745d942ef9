package rapport.starter.kafka;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

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

	/** Returns the one that a failure comes from, if it comes from one. */
	static @Nullable PoisonMessageException in(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof PoisonMessageException poison) {
				return poison;
			}
		}
		return null;
	}

}
