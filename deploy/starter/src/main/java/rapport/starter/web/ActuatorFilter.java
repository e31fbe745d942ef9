package rapport.starter.web;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Health is everybody's; what else the actuator tells is for who has the token. */
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class ActuatorFilter extends OncePerRequestFilter {

	private final PathPattern all;

	private final PathPattern health;

	private final String token;

	private final ProblemWriter problems;

	ActuatorFilter(String basePath, String token, ProblemWriter problems) {
		this.all = PathPatternParser.defaultInstance.parse(basePath + "/**");
		this.health = PathPatternParser.defaultInstance.parse(basePath + "/health/**");
		this.token = token;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		PathContainer path = ServletRequestPathUtils.parse(request).pathWithinApplication();
		if (!this.all.matches(path) || this.health.matches(path)
				|| Tokens.carries(request.getHeader(HttpHeaders.AUTHORIZATION), this.token)) {
			chain.doFilter(request, response);
		}
		else {
			this.problems.write(response, Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized", "A token is needed",
					"Send the organizer's token as Authorization: Bearer."));
		}
	}

}
