package rapport.notify.ledger;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Recipient;

/**
 * A provider's status report on one segment.
 *
 * @param providerId the provider's id of the segment; may be empty
 * @param reference the reference the message was submitted with, or -1
 * @param recipient whom it went to
 * @param state delivered, failed or expired
 * @param reason a short code
 */
public record Report(String providerId, int reference, Recipient recipient, SendState state, @Nullable String reason) {

}
