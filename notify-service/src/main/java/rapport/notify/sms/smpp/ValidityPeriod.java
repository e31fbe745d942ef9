package rapport.notify.sms.smpp;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Writes for how long a message is worth delivering. */
final class ValidityPeriod {

	private ValidityPeriod() {
	}

	/**
	 * Returns the time that is left, at least a second, as SMPP writes a relative time.
	 */
	static String until(Instant expiresAt, Instant now) {
		var left = Duration.between(now, expiresAt);
		var validity = left.isPositive() ? left : Duration.ofSeconds(1);
		return String.format(Locale.ROOT, "0000%02d%02d%02d%02d000R", Math.min(validity.toDays(), 30),
				validity.toHoursPart(), validity.toMinutesPart(), validity.toSecondsPart());
	}

}
