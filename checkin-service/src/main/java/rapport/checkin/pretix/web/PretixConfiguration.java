package rapport.checkin.pretix.web;

import java.time.Duration;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import rapport.checkin.pretix.PretixIds;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;
import rapport.starter.web.RequestLimit;

/**
 * Wires what scanner apps call. They prove themselves by tokens of their own, which
 * {@link DeviceGate} reads before each call, and put tickets into paths.
 */
@Configuration(proxyBeanMethods = false)
class PretixConfiguration implements WebMvcConfigurer {

	private static final int UPLOAD = 8 * 1024 * 1024;

	private final DeviceGate gate;

	PretixConfiguration(DeviceGate gate) {
		this.gate = gate;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this.gate).addPathPatterns("/api/v1/**");
	}

	/** All is open here; the gate stands behind, where the call is known. */
	@Bean
	@Order(1)
	static SecurityFilterChain deviceSecurity(HttpSecurity http) {
		return http.securityMatcher("/api/v1/**", "/proxyapi/**")
			.csrf((it) -> it.disable())
			.sessionManagement((it) -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.authorizeHttpRequests((it) -> it.anyRequest().permitAll())
			.build();
	}

	@Bean
	static HttpFirewall ticketsInPaths() {
		return new TicketPaths();
	}

	/** Elsewhere the firewall refuses what this lets through. */
	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> encodedSlashes() {
		return (factory) -> factory.addConnectorCustomizers((connector) -> {
			connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
			connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
		});
	}

	@Bean
	static PretixIds pretixIds(Secret secret) {
		return new PretixIds(new KeyedDigest(secret.key("pretix")));
	}

	@Bean
	static RequestLimit uploadedFile() {
		return new RequestLimit("/api/v1/upload", UPLOAD, Duration.ofMinutes(1));
	}

}
