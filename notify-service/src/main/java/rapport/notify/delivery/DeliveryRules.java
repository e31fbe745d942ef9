package rapport.notify.delivery;

import java.time.Duration;

/**
 * How long to wait for what.
 *
 * @param badgeConfirmation for a badge to confirm, before the message goes to the phone
 * @param retry before a message is tried again that could not be submitted
 * @param lostAfter from when on a message that is still sending counts as unknown; longer
 * than any submission takes
 * @param patience for a contact that is not known yet
 */
public record DeliveryRules(Duration badgeConfirmation, Duration retry, Duration lostAfter, Duration patience) {

}
