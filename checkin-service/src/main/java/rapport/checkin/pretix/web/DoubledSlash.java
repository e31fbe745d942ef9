package rapport.checkin.pretix.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a slash off the one call that apps glue to an address as it was typed, with its
 * own at the end.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DoubledSlash extends OncePerRequestFilter {

	private static final String GLUED = "//api/v1/device/initialize";

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !GLUED.equals(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new HttpServletRequestWrapper(request) {
			@Override
			public String getRequestURI() {
				return GLUED.substring(1);
			}
		}, response);
	}

}
