package rapport.starter.lifecycle;

import java.io.Serial;

/**
 * A failure as the log may have it: its stack and the classes of all its causes, but of
 * their messages only the JVM's own; others may quote what people wrote, or their
 * numbers.
 */
public final class Unquoted extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	/** Longer chains of causes lead nowhere, or round. */
	private static final int MOST_CAUSES = 20;

	private Unquoted(Throwable failure, int causes) {
		super(failure.getClass().getName() + words(failure),
				(failure.getCause() != null && causes > 0) ? new Unquoted(failure.getCause(), causes - 1) : null, false,
				true);
		setStackTrace(failure.getStackTrace());
	}

	/** Returns a failure to be logged. */
	public static Unquoted of(Throwable failure) {
		return new Unquoted(failure, MOST_CAUSES);
	}

	/** What the JVM itself says quotes nobody. */
	private static String words(Throwable failure) {
		return switch (failure) {
			case NullPointerException it -> ": " + it.getMessage();
			case ClassCastException it -> ": " + it.getMessage();
			case IndexOutOfBoundsException it -> ": " + it.getMessage();
			case VirtualMachineError it -> ": " + it.getMessage();
			default -> "";
		};
	}

}
