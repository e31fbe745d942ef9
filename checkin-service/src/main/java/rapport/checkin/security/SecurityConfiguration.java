package rapport.checkin.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.core.AuthenticationException;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import rapport.checkin.kiosk.Kiosks;
import rapport.starter.web.Problem;
import rapport.starter.web.ProblemWriter;

/**
 * Who may call what. The organizer may call all; a kiosk may scan, undo and search at its
 * own event. Pages carry no data, so they are open.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrganizerSettings.class)
class SecurityConfiguration {

	private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** One guest at the door; a file of them is the organizer's. */
	private static final RequestMatcher WALK_IN = new AndRequestMatcher(
			PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/events/{eventId}/attendees"),
			(request) -> request.getContentType() != null && request.getContentType().startsWith("application/json"));

	/** The API's page is a library's, which styles its elements itself. */
	private static final String API_PAGE = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

	private static ProblemDetail unauthorized(AuthenticationException ex) {
		if (ex.getCause() instanceof CallerTokens.EndedTokenException ended) {
			return "kiosk-revoked".equals(ended.problem())
					? Problem.of(HttpStatus.UNAUTHORIZED, ended.problem(), "This kiosk was ended",
							"Forget all that the tablet keeps of the event; the organizer can make a new code.")
					: Problem.of(HttpStatus.UNAUTHORIZED, ended.problem(), "This kiosk was enrolled too long ago",
							"Ask the organizer for a new code; what the tablet has queued is kept.");
		}
		return Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized", "A token is needed",
				"Send the organizer's or a kiosk's token as Authorization: Bearer.");
	}

	@Bean
	SecurityFilterChain security(HttpSecurity http, OrganizerSettings organizer, Kiosks kiosks,
			ProblemWriter problems) {
		var tokens = new CallerTokens(organizer.organizerToken(), kiosks);
		var ownEvent = new OwnEvent();
		AuthenticationEntryPoint signIn = (request, response, ex) -> problems.write(response, unauthorized(ex));
		AccessDeniedHandler denied = (request, response, ex) -> problems.write(response,
				Problem.of(HttpStatus.FORBIDDEN, "forbidden", "This token may not do that",
						"A kiosk may scan at its own event; for the rest, use the organizer's token."));
		return http.csrf((it) -> it.disable())
			.sessionManagement((it) -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((it) -> it
				.addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy",
						request.getRequestURI().startsWith("/openapi") ? API_PAGE : PAGES))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER)))
			.oauth2ResourceServer((it) -> it.opaqueToken((opaque) -> opaque.introspector(tokens))
				.authenticationEntryPoint(signIn)
				.accessDeniedHandler(denied))
			.exceptionHandling((it) -> it.authenticationEntryPoint(signIn).accessDeniedHandler(denied))
			.authorizeHttpRequests((it) -> it.requestMatchers(HttpMethod.POST, "/api/kiosks")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/api/kiosks/heartbeat")
				.hasAuthority(CallerTokens.KIOSK)
				.requestMatchers(HttpMethod.GET, "/api/events/{eventId}/roster")
				.access(AuthorizationManagers.allOf(ownEvent,
						AuthorityAuthorizationManager.hasAuthority(CallerTokens.KIOSK)))
				.requestMatchers(HttpMethod.POST, "/api/events/{eventId}/check-ins/**",
						"/api/events/{eventId}/attendees/{attendeeId}/badge",
						"/api/events/{eventId}/attendees/{attendeeId}/badge/prints")
				.access(ownEvent)
				.requestMatchers(WALK_IN)
				.access(ownEvent)
				.requestMatchers(HttpMethod.GET, "/api/events/{eventId}", "/api/events/{eventId}/attendees",
						"/api/events/{eventId}/interests", "/api/events/{eventId}/attendees/{attendeeId}/badge")
				.access(ownEvent)
				.requestMatchers("/api/**")
				.hasAuthority(CallerTokens.ORGANIZER)
				.anyRequest()
				.permitAll())
			.build();
	}

}
