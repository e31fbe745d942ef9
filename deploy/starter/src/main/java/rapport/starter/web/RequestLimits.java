package rapport.starter.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Bounds every request's body before anything reads it. A body that says it is too large
 * is not read; one that does not say is read up to its limit. What nobody read is thrown
 * away for a moment, so that the answer arrives, before the connection is closed. Once
 * all of a body has come, its deadline is over: the work on it takes as long as it takes.
 */
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestLimits extends OncePerRequestFilter {

	/** More than a body's own deadline, after which it is cut off without an answer. */
	private static final Duration GRACE = Duration.ofSeconds(3);

	private final List<RequestLimit> limits;

	private final RequestLimit otherwise;

	private final BodyDeadlines deadlines;

	private final ProblemWriter problems;

	/**
	 * Limits.
	 * @param limits the first that fits counts
	 * @param otherwise where none fits
	 */
	RequestLimits(List<RequestLimit> limits, RequestLimit otherwise, BodyDeadlines deadlines, ProblemWriter problems) {
		this.limits = limits;
		this.otherwise = otherwise;
		this.deadlines = deadlines;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length == 0 || (length < 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null)) {
			chain.doFilter(request, response);
			return;
		}
		var limit = limit(request);
		var connection = request.getServletConnection().getConnectionId();
		this.deadlines.begin(connection, limit.deadline().plus(GRACE));
		try {
			var body = new LimitedBody(request.getInputStream(), limit, length, () -> this.deadlines.end(connection));
			if (length > limit.bytes()) {
				refuse(response, Problem.tooLarge(limit.bytes()));
			}
			else {
				pass(new LimitedRequest(request, body), body, response, chain);
			}
			if (!request.isAsyncStarted() && !body.ended()) {
				response.flushBuffer();
				UnreadBody.throwAway(request);
			}
		}
		finally {
			this.deadlines.end(connection);
		}
	}

	private RequestLimit limit(HttpServletRequest request) {
		var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		return this.limits.stream().filter((it) -> it.isOf(request, path)).findFirst().orElse(this.otherwise);
	}

	/** However its readers took it, a body that was refused is the caller's fault. */
	private void pass(LimitedRequest request, LimitedBody body, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RuntimeException | ServletException | IOException ex) {
			if (!body.refused() || response.isCommitted()) {
				throw ex;
			}
		}
		if (body.refused() && !response.isCommitted()) {
			response.reset();
			refuse(response, body.problem());
		}
	}

	private void refuse(HttpServletResponse response, ProblemDetail problem) throws IOException {
		response.setHeader(HttpHeaders.CONNECTION, "close");
		this.problems.write(response, problem);
	}

}
