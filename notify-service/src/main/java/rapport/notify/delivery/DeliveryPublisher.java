package rapport.notify.delivery;

import java.util.concurrent.CompletionStage;

import rapport.notify.ledger.Send;

/** Tells other services how far a message came. */
public interface DeliveryPublisher {

	/** Publishes the state of a message. Completes when it is kept safe. */
	CompletionStage<?> publish(Send send);

}
