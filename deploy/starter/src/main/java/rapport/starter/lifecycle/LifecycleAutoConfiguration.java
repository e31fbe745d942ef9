package rapport.starter.lifecycle;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Environment;

/** Names the instance, and ends it where it must not run. */
@AutoConfiguration
class LifecycleAutoConfiguration {

	/** Before anything else is made. */
	@Bean
	static LibrarySettings librarySettings(Environment environment) {
		return new LibrarySettings(environment);
	}

	@Bean
	static SettingForms settingForms(ConfigurableEnvironment environment) {
		return new SettingForms(environment);
	}

	@Bean
	@ConditionalOnMissingBean
	InstanceName instanceName(@Value("${rapport.instance:}") String name) {
		if (name.isBlank()) {
			return new InstanceName(hostName().replaceAll("[^A-Za-z0-9._-]", "-"));
		}
		try {
			return new InstanceName(name.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new RefusedStartException(String.valueOf(ex.getMessage()),
					"Correct RAPPORT_INSTANCE, or leave it out for the host's name.");
		}
	}

	@Bean
	@ConditionalOnMissingBean
	Refusal refusal(ApplicationContext context) {
		return new Refusal(
				() -> Thread.ofPlatform().start(() -> System.exit(SpringApplication.exit(context, () -> 1))));
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			throw new RefusedStartException("This host has no name", "Set RAPPORT_INSTANCE to a name of its own.");
		}
	}

}
