package rapport.checkin.pages;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The addresses of the pages, which are files. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebMvcConfigurer {

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		for (var page : new String[] { "kiosk", "console", "openapi" }) {
			registry.addViewController("/" + page).setViewName("forward:/" + page + "/index.html");
			registry.addRedirectViewController("/" + page + "/", "/" + page);
		}
		registry.addRedirectViewController("/", "/console");
	}

}
