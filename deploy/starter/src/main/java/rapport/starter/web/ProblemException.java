package rapport.starter.web;

import java.io.Serial;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** An error that the caller is told of as a problem detail. */
public final class ProblemException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient ProblemDetail problem;

	public ProblemException(ProblemDetail problem) {
		super(problem.getTitle());
		this.problem = problem;
	}

	/** As {@link Problem#of(HttpStatus, String, String, String)}. */
	public ProblemException(HttpStatus status, String slug, String title, String detail) {
		this(Problem.of(status, slug, title, detail));
	}

	/** As {@link Problem#of(HttpStatus, String, String, String, Map)}. */
	public ProblemException(HttpStatus status, String slug, String title, String detail, Map<String, ?> properties) {
		this(Problem.of(status, slug, title, detail, properties));
	}

	/** Returns what to throw where a request is not what is expected. */
	public static ProblemException invalid(String detail) {
		return new ProblemException(Problem.invalid(detail));
	}

	/**
	 * Returns what a failure declares, if anything. A limit that is reached while a body
	 * is read comes wrapped in what reads it.
	 */
	static @Nullable ProblemDetail declared(Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof ProblemException problem) {
				return problem.problem();
			}
		}
		return null;
	}

	/** Returns what the caller is told. */
	public ProblemDetail problem() {
		return this.problem;
	}

}
