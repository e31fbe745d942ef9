package rapport.starter.lifecycle;

import java.io.Serial;

import org.jspecify.annotations.Nullable;

/**
 * Something that is needed is away for now: the same again later does what it would have
 * done. Callers by HTTP are told to come again, records are tried again.
 */
public abstract class AwayException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	protected AwayException(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
