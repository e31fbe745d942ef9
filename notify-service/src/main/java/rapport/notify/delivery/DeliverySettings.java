package rapport.notify.delivery;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How messages are delivered, whatever their channel.
 *
 * @param window how many messages may be under way at a time on each channel
 * @param badgeConfirmation how long a badge may take to confirm, before the message goes
 * to the phone
 * @param retry how long to wait before a message is tried again that could not be
 * submitted
 * @param lease how long a message that an instance took to send it is kept from others
 * @param lostAfter from when on a message that is still sending counts as unknown
 * @param followUp how long after they agreed those introduced are asked whether they met
 * @param night when no text message goes out about an introduction, by the local time of
 * the number: like 22:00-08:00, or none
 */
@Validated
@ConfigurationProperties("rapport.delivery")
record DeliverySettings(
		@Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000") int window,
		@NotNull Duration badgeConfirmation, @NotNull Duration retry, @NotNull Duration lease,
		@NotNull Duration lostAfter, @NotNull Duration followUp, @NotNull String night) {

	/** No submission takes longer, but where the SMSC is given more time to answer. */
	private static final Duration SUBMISSION = Duration.ofSeconds(15);

	private static final Duration LONGEST = Duration.ofDays(1);

	DeliverySettings {
		check(between(badgeConfirmation, Duration.ZERO, LONGEST), "badge-confirmation must be 0s to 24h");
		check(between(retry, Duration.ofMillis(100), Duration.ofMinutes(10)), "retry must be 100ms to 10m");
		check(between(lease, SUBMISSION, LONGEST), "lease must be 15s to 24h");
		check(between(lostAfter, SUBMISSION, LONGEST), "lost-after must be 15s to 24h");
		check(between(followUp, Duration.ZERO, LONGEST), "follow-up must be 0s to 24h");
		Night.read(night, (number) -> List.of());
	}

	DeliveryRules rules() {
		return new DeliveryRules(this.badgeConfirmation, this.retry);
	}

	private static boolean between(Duration duration, Duration least, Duration most) {
		return duration.compareTo(least) >= 0 && duration.compareTo(most) <= 0;
	}

	private static void check(boolean right, String rule) {
		if (!right) {
			throw new IllegalArgumentException("rapport.delivery." + rule);
		}
	}

}
