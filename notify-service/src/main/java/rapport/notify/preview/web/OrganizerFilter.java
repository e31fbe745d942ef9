package rapport.notify.preview.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import rapport.starter.web.Problem;
import rapport.starter.web.ProblemWriter;
import rapport.starter.web.Tokens;

/**
 * Lets nobody through who does not carry the organizer's token; nobody if none is set.
 */
final class OrganizerFilter extends OncePerRequestFilter {

	private final String token;

	private final ProblemWriter problems;

	OrganizerFilter(String token, ProblemWriter problems) {
		this.token = token;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (Tokens.carries(request.getHeader(HttpHeaders.AUTHORIZATION), this.token)) {
			chain.doFilter(request, response);
		}
		else {
			this.problems.write(response, Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized", "A token is needed",
					"Send the organizer's token as Authorization: Bearer."));
		}
	}

}
