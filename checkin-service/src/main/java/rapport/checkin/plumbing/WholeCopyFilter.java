package rapport.checkin.plumbing;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import rapport.starter.redis.WorkingCopy;

/**
 * Tells callers of the API to come again while the working copy is not whole, before
 * anything is looked up in it, tokens included.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class WholeCopyFilter extends OncePerRequestFilter {

	private final WorkingCopy copy;

	WholeCopyFilter(WorkingCopy copy) {
		this.copy = copy;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith("/api/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.copy.requireWhole();
		chain.doFilter(request, response);
	}

}
