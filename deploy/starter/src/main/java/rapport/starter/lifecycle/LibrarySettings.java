package rapport.starter.lifecycle;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.core.env.Environment;

/**
 * Looks at what is set of libraries before they do: they tell a wrong address with a
 * stack, or with the password in it, and take times without bounds.
 */
final class LibrarySettings implements BeanFactoryPostProcessor {

	private static final Pattern BROKERS = Pattern.compile("[^\\s,:/]+:\\d{1,5}(\\s*,\\s*[^\\s,:/]+:\\d{1,5})*");

	private static final List<String> REDIS = List.of("redis", "rediss");

	private static final int MOST_PORTS = 65_535;

	private final Environment environment;

	LibrarySettings(Environment environment) {
		this.environment = environment;
	}

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		check("spring.cloud.stream.kafka.binder.brokers",
				(it) -> BROKERS.matcher(it).matches() && ports(it.split(",", -1)),
				"must be host:port, several separated by commas");
		check("spring.data.redis.url", LibrarySettings::isRedis,
				"must be like redis://user:password@host:6379, or rediss:// with TLS; of a password all but letters and "
						+ "digits must be percent-encoded");
		for (var name : List.of("spring.data.redis.timeout", "spring.data.redis.connect-timeout")) {
			check(name, LibrarySettings::isWait, "must be 10ms to 1m");
		}
		check("spring.cloud.stream.kafka.binder.health-timeout", LibrarySettings::isFewSeconds,
				"must be a whole number of seconds: 1 to 60");
		check("server.port", LibrarySettings::isPort, "must be a port: 0 to 65535");
		check("management.server.port", LibrarySettings::isPort, "must be a port: 0 to 65535");
	}

	private interface Rule {

		boolean holds(String value);

	}

	private void check(String name, Rule rule, String words) {
		var value = this.environment.getProperty(name);
		if (value != null && !rule.holds(value.strip())) {
			throw new RefusedStartException(name + SafeValue.of(name, value) + " " + words + ".",
					"Correct " + SettingName.variable(name) + ".");
		}
	}

	private static boolean ports(String[] addresses) {
		for (var address : addresses) {
			if (!isPort(address.substring(address.lastIndexOf(':') + 1).strip())) {
				return false;
			}
		}
		return true;
	}

	private static boolean isPort(String text) {
		return text.matches("\\d{1,5}") && Integer.parseInt(text) <= MOST_PORTS;
	}

	/** What is no time at all its reader refuses. */
	private static boolean isWait(String text) {
		try {
			var wait = DurationStyle.detectAndParse(text);
			return wait.compareTo(Duration.ofMillis(10)) >= 0 && wait.compareTo(Duration.ofMinutes(1)) <= 0;
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

	private static boolean isFewSeconds(String text) {
		return text.matches("[1-9]|[1-5][0-9]|60");
	}

	private static boolean isRedis(String text) {
		try {
			var url = new URI(text);
			return url.getScheme() != null && REDIS.contains(url.getScheme()) && url.getHost() != null
					&& url.getPort() <= MOST_PORTS;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
