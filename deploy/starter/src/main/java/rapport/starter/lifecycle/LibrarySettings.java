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
import org.springframework.util.unit.DataSize;

/**
 * Looks at what is set of libraries before they do: they tell a wrong address with a
 * stack, or with the password in it, and take times without bounds.
 */
final class LibrarySettings implements BeanFactoryPostProcessor {

	private static final Pattern BROKERS = Pattern.compile("[^\\s,:/]+:\\d{1,5}(\\s*,\\s*[^\\s,:/]+:\\d{1,5})*");

	/** As a bearer token is written; no request could carry another. */
	private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

	private static final Pattern DATABASE = Pattern.compile("|/\\d{0,4}");

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
				"must be like redis://user:password@host:6379, or rediss:// with TLS, with its port and at most a database's "
						+ "number behind it; of a password all but letters and digits must be percent-encoded");
		for (var name : List.of("spring.data.redis.timeout", "spring.data.redis.connect-timeout")) {
			check(name, (it) -> isTime(it, Duration.ofMillis(10), Duration.ofMinutes(1)), "must be 10ms to 1m");
		}
		for (var name : List.of("server.tomcat.connection-timeout", "server.tomcat.keep-alive-timeout",
				"spring.lifecycle.timeout-per-shutdown-phase")) {
			check(name, (it) -> isTime(it, Duration.ofSeconds(1), Duration.ofMinutes(10)), "must be 1s to 10m");
		}
		for (var name : List.of("server.tomcat.max-connections", "server.tomcat.accept-count")) {
			check(name, (it) -> it.matches("[1-9]\\d{0,4}"), "must be a whole number: 1 to 99999");
		}
		check("server.max-http-request-header-size", (it) -> isSize(it, DataSize.ofKilobytes(64)),
				"must be 1KB to 64KB");
		check("server.tomcat.max-http-form-post-size", (it) -> isSize(it, DataSize.ofMegabytes(16)),
				"must be 1KB to 16MB");
		check("spring.cloud.stream.kafka.binder.health-timeout", LibrarySettings::isFewSeconds,
				"must be a whole number of seconds: 1 to 60");
		check("rapport.organizer-token", (it) -> it.isEmpty() || TOKEN.matcher(it).matches(),
				"must be of letters, digits and . _ ~ + / - alone: a request can carry no other token");
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
	private static boolean isTime(String text, Duration least, Duration most) {
		try {
			var time = DurationStyle.detectAndParse(text);
			return time.compareTo(least) >= 0 && time.compareTo(most) <= 0;
		}
		catch (IllegalArgumentException ex) {
			return true;
		}
	}

	private static boolean isSize(String text, DataSize most) {
		try {
			var size = DataSize.parse(text);
			return size.toBytes() >= DataSize.ofKilobytes(1).toBytes() && size.compareTo(most) <= 0;
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
					&& url.getPort() > 0 && url.getPort() <= MOST_PORTS
					&& DATABASE.matcher(String.valueOf(url.getPath())).matches();
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
