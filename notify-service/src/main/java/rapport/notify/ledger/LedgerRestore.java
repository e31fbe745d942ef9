package rapport.notify.ledger;

/** Makes the {@link Ledger} anew from what was published. */
public interface LedgerRestore {

	/** From now on nothing may be claimed. */
	void begin();

	/**
	 * Enters a message as it was published, unless it is known further.
	 * @return whether it was entered
	 */
	boolean restore(Send send);

	/** Forgets all messages of an event. */
	void forget(String eventId);

}
