package rapport.notify.ledger;

/** The ledger in memory. */
class MemoryLedgerTest extends LedgerContract {

	private final Ledger ledger = new MemoryLedger();

	@Override
	protected Ledger ledger() {
		return this.ledger;
	}

}
