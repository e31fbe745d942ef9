package rapport.starter;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Gives a context of a test the settings that every service begins with. */
public final class DefaultSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String FILE = "rapport-starter.yml";

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		try {
			new YamlPropertySourceLoader().load(FILE, new ClassPathResource(FILE))
				.forEach(context.getEnvironment().getPropertySources()::addLast);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
