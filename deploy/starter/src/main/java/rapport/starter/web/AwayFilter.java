package rapport.starter.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import rapport.starter.lifecycle.Away;

/**
 * Tells callers to come again where something is away that a filter needs, such as the
 * store of tokens.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class AwayFilter extends OncePerRequestFilter {

	private final ProblemWriter problems;

	AwayFilter(ProblemWriter problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (RuntimeException ex) {
			if (response.isCommitted() || !Away.is(ex)) {
				throw ex;
			}
			this.problems.write(response, Problem.tryAgain());
		}
	}

}
