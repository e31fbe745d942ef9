package rapport.notify.ledger;

import java.time.Duration;
import java.util.List;

/**
 * The changes of state in one part of the {@link Ledger} that others are still to be
 * told. A change is in it from the moment it is made, in the same atomic operation, so
 * that no crash can lose one, and all are in the order in which they were made.
 */
public interface Outbox {

	/** What is before all changes. */
	String START = "-";

	/**
	 * For how long nobody else gets changes. Longer than telling them takes, so that no
	 * two processes tell the changes of one message side by side.
	 */
	Duration LEASE = Duration.ofSeconds(10);

	/**
	 * Returns the oldest changes after one, if no other process tells them just now. They
	 * stay in the outbox until they are {@link #told}.
	 * @param after the id of a change, or {@link #START}
	 */
	List<Change> oldest(String after, int limit);

	/** Others know these changes. */
	void told(List<Change> changes);

	/**
	 * A message came to a state.
	 *
	 * @param id the change's id in the outbox
	 * @param send the message as it was then
	 */
	record Change(String id, Send send) {
	}

}
