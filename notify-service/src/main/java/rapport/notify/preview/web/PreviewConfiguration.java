package rapport.notify.preview.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.starter.web.ProblemWriter;

/** Wires the previews; all of the API is the organizer's. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PriceSettings.class)
class PreviewConfiguration {

	@Bean
	FilterRegistrationBean<OrganizerFilter> organizerFilter(@Value("${rapport.organizer-token:}") String token,
			ProblemWriter problems) {
		var registration = new FilterRegistrationBean<>(new OrganizerFilter(token, problems));
		registration.addUrlPatterns("/api/*");
		return registration;
	}

}
