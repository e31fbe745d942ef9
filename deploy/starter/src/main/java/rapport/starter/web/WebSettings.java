package rapport.starter.web;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/** Bounds of requests; rapport-starter.yml explains them. */
@ConfigurationProperties("rapport.web")
record WebSettings(DataSize bodyLimit, Duration bodyDeadline, Duration headDeadline) {

	WebSettings {
		check(bodyLimit.toBytes() >= 1024 && bodyLimit.toMegabytes() <= 16, "body-limit must be 1KB to 16MB");
		check(isWithin(bodyDeadline), "body-deadline must be 1s to 10m");
		check(isWithin(headDeadline), "head-deadline must be 1s to 10m");
	}

	private static boolean isWithin(Duration deadline) {
		return deadline.compareTo(Duration.ofSeconds(1)) >= 0 && deadline.compareTo(Duration.ofMinutes(10)) <= 0;
	}

	private static void check(boolean right, String rule) {
		if (!right) {
			throw new IllegalArgumentException("rapport.web." + rule);
		}
	}

}
