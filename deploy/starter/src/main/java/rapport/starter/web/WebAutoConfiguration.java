package rapport.starter.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Problems and limits of a service's HTTP side. */
@AutoConfiguration(beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
		afterName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebSettings.class)
class WebAutoConfiguration {

	@Bean
	@ConditionalOnMissingBean
	ProblemWriter problemWriter(JsonMapper json) {
		return new ProblemWriter(json);
	}

	@Bean
	ProblemAdvice problemAdvice() {
		return new ProblemAdvice();
	}

	@Bean
	AwayFilter awayFilter(ProblemWriter problems) {
		return new AwayFilter(problems);
	}

	@Bean
	BodyDeadlines bodyDeadlines() {
		return new BodyDeadlines();
	}

	@Bean
	RequestLimits requestLimits(ObjectProvider<RequestLimit> limits, WebSettings settings, BodyDeadlines deadlines,
			ProblemWriter problems) {
		return new RequestLimits(limits.orderedStream().toList(),
				new RequestLimit("/**", settings.bodyLimit().toBytes(), settings.bodyDeadline()), deadlines, problems);
	}

	@Bean
	ActuatorFilter actuatorFilter(@Value("${management.endpoints.web.base-path:/actuator}") String basePath,
			@Value("${rapport.organizer-token:}") String token, ProblemWriter problems) {
		return new ActuatorFilter(basePath, token, problems);
	}

}
