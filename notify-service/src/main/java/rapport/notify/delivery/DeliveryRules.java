package rapport.notify.delivery;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param badgeConfirmation for a badge to confirm, before the message goes to the phone
 * @param retry before a message is tried again that could not be submitted
 */
record DeliveryRules(Duration badgeConfirmation, Duration retry) {

}
