package rapport.checkin.plumbing;

import java.io.Serial;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** An error that the caller is told of as a problem detail of RFC 9457. */
public final class ProblemException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient ProblemDetail problem;

	/**
	 * A problem.
	 * @param slug names its type, for programs
	 * @param detail says what to do
	 */
	public ProblemException(HttpStatus status, String slug, String title, String detail) {
		this(status, slug, title, detail, Map.of());
	}

	public ProblemException(HttpStatus status, String slug, String title, String detail,
			Map<String, Object> properties) {
		super(title);
		this.problem = problem(status, slug, title, detail, properties);
	}

	ProblemDetail problem() {
		return this.problem;
	}

	public static ProblemException noSuchEvent() {
		return new ProblemException(HttpStatus.NOT_FOUND, "no-such-event", "There is no such event",
				"Create it first, by a PUT to its address.");
	}

	public static ProblemException invalid(String detail) {
		return new ProblemException(HttpStatus.BAD_REQUEST, "invalid-request", "The request is not valid", detail);
	}

	public static ProblemDetail problem(HttpStatus status, String slug, String title, String detail,
			Map<String, Object> properties) {
		var problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:rapport:problem:" + slug));
		problem.setTitle(title);
		problem.setProperties(new LinkedHashMap<>(properties));
		return problem;
	}

}
