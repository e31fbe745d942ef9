package rapport.notify.delivery;

import java.util.concurrent.CompletionStage;

import rapport.notify.ledger.Send;

/** Tells other services how far a message came. */
public interface DeliveryPublisher {

	/**
	 * Publishes a message's state, after those published before. Completes when it is
	 * kept safe.
	 */
	CompletionStage<?> publish(Send send);

}
