package rapport.checkin.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.plumbing.Problems;

/**
 * Who may call what. The organizer may call all; a kiosk may scan, undo and search at its
 * own event. Pages carry no data, so they are open.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrganizerSettings.class)
class SecurityConfiguration {

	private static final String PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	/** The API's page is a library's, which styles its elements itself. */
	private static final String API_PAGE = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

	@Bean
	SecurityFilterChain security(HttpSecurity http, OrganizerSettings organizer, Kiosks kiosks, Problems problems) {
		var tokens = new Tokens(organizer.organizerToken(), kiosks);
		var ownEvent = new OwnEvent();
		return http.csrf((it) -> it.disable())
			.sessionManagement((it) -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers((it) -> it
				.addHeaderWriter((request, response) -> response.setHeader("Content-Security-Policy",
						request.getRequestURI().startsWith("/openapi") ? API_PAGE : PAGES))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER)))
			.oauth2ResourceServer((it) -> it.opaqueToken((opaque) -> opaque.introspector(tokens))
				.authenticationEntryPoint(problems)
				.accessDeniedHandler(problems))
			.exceptionHandling((it) -> it.authenticationEntryPoint(problems).accessDeniedHandler(problems))
			.authorizeHttpRequests((it) -> it.requestMatchers(HttpMethod.POST, "/api/kiosks")
				.permitAll()
				.requestMatchers(HttpMethod.POST, "/api/events/{eventId}/check-ins/**")
				.access(ownEvent)
				.requestMatchers(HttpMethod.GET, "/api/events/{eventId}", "/api/events/{eventId}/attendees")
				.access(ownEvent)
				.requestMatchers("/api/**")
				.hasAuthority(Tokens.ORGANIZER)
				.anyRequest()
				.permitAll())
			.build();
	}

}
