package rapport.notify.ledger.redis;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.parallel.ResourceLock;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.LedgerContract;

/** The ledger on a real Redis. */
@ResourceLock("ledger on Redis")
class RedisLedgerTest extends LedgerContract {

	private LedgerOnRedis redis;

	private Ledger ledger;

	@BeforeEach
	void open() {
		this.redis = new LedgerOnRedis();
		this.ledger = this.redis.ledger();
	}

	@AfterEach
	void close() {
		this.redis.close();
	}

	@Override
	protected Ledger ledger() {
		return this.ledger;
	}

}
