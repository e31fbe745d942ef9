package rapport.starter.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** Makes problem details of RFC 9457. */
public final class Problem {

	private static final String TYPES = "urn:rapport:problem:";

	private Problem() {
	}

	/**
	 * Returns a problem.
	 * @param slug names its type, for programs
	 * @param title what is wrong, the same for all of its type
	 * @param detail says what to do
	 */
	public static ProblemDetail of(HttpStatus status, String slug, String title, String detail,
			Map<String, ?> properties) {
		var problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create(TYPES + slug));
		problem.setTitle(title);
		problem.setProperties(new LinkedHashMap<>(properties));
		return problem;
	}

	/** Returns a problem without further properties. */
	public static ProblemDetail of(HttpStatus status, String slug, String title, String detail) {
		return of(status, slug, title, detail, Map.of());
	}

	/** Returns that the request is not what is expected; the detail says what of it. */
	public static ProblemDetail invalid(String detail) {
		return of(HttpStatus.BAD_REQUEST, "invalid-request", "The request is not valid", detail);
	}

	/** Returns that the same request will do later. */
	public static ProblemDetail tryAgain() {
		return of(HttpStatus.SERVICE_UNAVAILABLE, "try-again", "Try again in a moment",
				"Part of the system is away. Send the same again: nothing is done twice.", Map.of("retry", true));
	}

	/** Returns that a body has more bytes than that. */
	static ProblemDetail tooLarge(long bytes) {
		return of(HttpStatus.CONTENT_TOO_LARGE, "too-large", "That is too large",
				"Send at most " + bytes + " bytes here.", Map.of("limit", bytes));
	}

	static ProblemDetail tooSlow() {
		return of(HttpStatus.REQUEST_TIMEOUT, "too-slow", "That took too long", "Send it again, faster.",
				Map.of("retry", true));
	}

	static ProblemDetail unexpected() {
		return of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected", "Something went wrong",
				"Try again; if it stays, the service's log says more.");
	}

}
