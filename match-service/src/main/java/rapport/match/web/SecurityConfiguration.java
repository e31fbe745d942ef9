package rapport.match.web;

import java.util.List;
import java.util.Map;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.SecurityFilterChain;
import rapport.starter.web.Tokens;

/** The organizer may ask why; the starter looks after the actuator. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OrganizerSettings.class)
class SecurityConfiguration {

	@Bean
	SecurityFilterChain security(HttpSecurity http, OrganizerSettings organizer) {
		return http.csrf((it) -> it.disable())
			.sessionManagement((it) -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.oauth2ResourceServer(
					(it) -> it.opaqueToken((opaque) -> opaque.introspector(introspector(organizer.organizerToken()))))
			.authorizeHttpRequests((it) -> it.requestMatchers("/api/**").authenticated().anyRequest().permitAll())
			.build();
	}

	private static OpaqueTokenIntrospector introspector(String organizer) {
		return (token) -> {
			if (Tokens.same(organizer, token)) {
				return new DefaultOAuth2AuthenticatedPrincipal(Map.of("sub", "organizer"), List.of());
			}
			throw new BadOpaqueTokenException("unknown token");
		};
	}

}
