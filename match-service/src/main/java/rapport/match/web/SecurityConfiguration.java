package rapport.match.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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

/** The organizer may ask why; health and metrics are open. */
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

	/** Compares in a time that does not tell how much of a token was right. */
	private static OpaqueTokenIntrospector introspector(String organizer) {
		var expected = organizer.getBytes(StandardCharsets.UTF_8);
		return (token) -> {
			if (MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8))) {
				return new DefaultOAuth2AuthenticatedPrincipal(Map.of("sub", "organizer"), List.of());
			}
			throw new BadOpaqueTokenException("unknown token");
		};
	}

}
