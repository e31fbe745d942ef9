package rapport.notify.delivery;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import rapport.notify.delivery.DeliveryRules;

/**
 * How messages are delivered, whatever their channel.
 *
 * @param window how many messages may be under way at a time on each channel
 * @param badgeConfirmation how long a badge may take to confirm, before the message goes
 * to the phone
 * @param retry how long to wait before a message is tried again that could not be
 * submitted
 * @param lostAfter from when on a message that is still sending counts as unknown
 * @param patience how long to wait for a contact that is not known yet
 * @param followUp how long after they agreed those introduced are asked whether they met
 */
@Validated
@ConfigurationProperties("rapport.delivery")
record DeliverySettings(
		@Min(value = 1, message = "must be at least 1") @Max(value = 1000, message = "must be at most 1000") int window,
		@NotNull Duration badgeConfirmation, @NotNull Duration retry, @NotNull Duration lostAfter,
		@NotNull Duration patience, @NotNull Duration followUp) {

	DeliveryRules rules() {
		return new DeliveryRules(this.badgeConfirmation, this.retry, this.lostAfter, this.patience);
	}

}
