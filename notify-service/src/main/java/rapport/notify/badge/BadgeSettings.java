package rapport.notify.badge;

import java.net.URI;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the badges' broker is.
 *
 * @param url {@code tcp://host:port}, or {@code ssl://host:port}
 * @param username the account, if the broker wants one
 * @param password the account's password
 * @param clientId by which the broker knows this instance again, and keeps what badges
 * sent while it was away; by its name, if not set
 * @param group in which the instances of one installation share what badges reply
 * @param largest how many bytes the largest packet has that a badge takes
 */
@Validated
@ConfigurationProperties("rapport.badges.mqtt")
record BadgeSettings(URI url, @Nullable String username, @Nullable String password,
		@Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,200}",
				message = "must be letters, digits, dots, dashes and underscores") String clientId,
		@Pattern(regexp = "[A-Za-z0-9._-]{1,100}",
				message = "must be letters, digits, dots, dashes and underscores") String group,
		@Min(value = 512, message = "must be 512 to 65535 bytes") @Max(value = 65535,
				message = "must be 512 to 65535 bytes") int largest) {

	private static final int PLAIN = 1883;

	private static final int SECURE = 8883;

	private static final int LAST_PORT = 65_535;

	BadgeSettings {
		if (!isBroker(url)) {
			throw new IllegalArgumentException(
					"rapport.badges.mqtt.url must be like tcp://localhost:1883 or ssl://broker.example:8883, without an "
							+ "account, which is rapport.badges.mqtt.username and password");
		}
		if (password != null && !password.isEmpty() && (username == null || username.isEmpty())) {
			throw new IllegalArgumentException(
					"rapport.badges.mqtt.username must be set where rapport.badges.mqtt.password is");
		}
	}

	/** What is set to nothing is no address at all. */
	private static boolean isBroker(@Nullable URI url) {
		return url != null && url.getHost() != null && url.getPort() != 0 && url.getPort() <= LAST_PORT
				&& url.getUserInfo() == null && ("tcp".equals(url.getScheme()) || "ssl".equals(url.getScheme()))
				&& saysNoMore(url);
	}

	/** What stands behind host and port nobody would look at. */
	private static boolean saysNoMore(URI url) {
		return (url.getPath().isEmpty() || "/".equals(url.getPath())) && url.getQuery() == null
				&& url.getFragment() == null;
	}

	/** Returns the client id of an instance. */
	String clientId(String instance) {
		return (this.clientId != null) ? this.clientId : "notify-service-" + instance;
	}

	String host() {
		return this.url.getHost();
	}

	boolean secure() {
		return "ssl".equals(this.url.getScheme());
	}

	int port() {
		return (this.url.getPort() > 0) ? this.url.getPort() : (secure() ? SECURE : PLAIN);
	}

	/** Keeps the password to itself, so that it may be logged. */
	@Override
	public String toString() {
		return host() + ":" + port();
	}

}
