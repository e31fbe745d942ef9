package rapport.notify.ledger;

import java.util.List;

/** The outboxes of all parts of the {@link Ledger}. */
public interface Outboxes {

	List<Outbox> all();

}
