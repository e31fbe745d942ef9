package rapport.checkin.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import rapport.checkin.plumbing.Problems;

/**
 * A kiosk's token is looked up in Redis before any controller; with Redis away it is told
 * to come again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TokenStoreAwayFilter extends OncePerRequestFilter {

	private final Problems problems;

	TokenStoreAwayFilter(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (DataAccessException ex) {
			this.problems.writeUnavailable(response);
		}
	}

}
