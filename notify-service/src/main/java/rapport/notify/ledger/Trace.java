package rapport.notify.ledger;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.notify.contact.Recipient;

/**
 * By what a message is found again, and its states are put in order.
 *
 * @param sequence grows with each state of the message
 * @param recipient whom it was submitted to; none before
 * @param reference 0 to 65535, which it was submitted with; -1 before
 * @param providerIds the provider's ids of its segments
 */
public record Trace(long sequence, @Nullable Recipient recipient, int reference, List<String> providerIds) {

	/** The trace of a message that was not submitted yet. */
	static final Trace NONE = new Trace(0, null, -1, List.of());

	public Trace {
		providerIds = List.copyOf(providerIds);
	}

}
