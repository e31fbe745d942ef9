package rapport.starter.web;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large a request's body may be at some paths, and how long it may take to come. A
 * service has a bean of it for each kind of call that needs more than the usual.
 *
 * @param pattern as of request mappings
 * @param contentType only of these bodies, such as text/csv; null for all
 * @param bytes how many it may have
 * @param deadline within which all of it has come
 */
public record RequestLimit(PathPattern pattern, @Nullable String contentType, long bytes, Duration deadline) {

	/** Of all bodies at these paths. */
	public RequestLimit(String pattern, long bytes, Duration deadline) {
		this(PathPatternParser.defaultInstance.parse(pattern), null, bytes, deadline);
	}

	/** Of the bodies of one type at these paths. */
	public RequestLimit(String pattern, String contentType, long bytes, Duration deadline) {
		this(PathPatternParser.defaultInstance.parse(pattern), contentType, bytes, deadline);
	}

	boolean isOf(HttpServletRequest request, PathContainer path) {
		return this.pattern.matches(path) && (this.contentType == null || (request.getContentType() != null
				&& request.getContentType().regionMatches(true, 0, this.contentType, 0, this.contentType.length())));
	}

}
