package rapport.notify.delivery;

import rapport.notify.ledger.Send;

/**
 * Counts messages by the states they come to. What was submitted is delivered, failed or
 * expired later; what stays unknown should be rare: alert on it, and on a queue that
 * grows.
 */
public interface DeliveryMetrics {

	void came(Send send);

}
