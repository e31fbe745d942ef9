package rapport.notify.ledger.redis;

import java.util.UUID;

import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.notify.ledger.Ledger;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Outbox;
import rapport.starter.redis.TornCopy;
import rapport.starter.testing.TestServers;

/**
 * A ledger of its own on the real Redis, in a database that no running service looks at.
 */
public final class LedgerOnRedis implements AutoCloseable {

	private static final int DATABASE = 9;

	private final LettuceConnectionFactory connections;

	private final StringRedisTemplate redis;

	public LedgerOnRedis() {
		var server = LettuceConnectionFactory.createRedisConfiguration(TestServers.redisUrl() + "/" + DATABASE);
		this.connections = new LettuceConnectionFactory(server);
		this.connections.start();
		this.redis = new StringRedisTemplate(this.connections);
		try (var connection = this.connections.getConnection()) {
			connection.serverCommands().flushDb();
		}
		new RedisLedgerRestore(this.redis).whole();
	}

	public Ledger ledger() {
		return new RedisLedger(this.redis, new TornCopy(this.redis, "notify-service"));
	}

	/** The outbox as a process that has just started has it. */
	public Outbox outbox(int shard) {
		return new RedisOutbox(this.redis, new ShardKeys(shard), UUID.randomUUID().toString());
	}

	/** What a wrong hand on Redis does: a message is gone, and nothing else. */
	void lose(MessageId id) {
		this.redis.delete(new ShardKeys(id.shard()).key("m:" + id.value()));
	}

	/** What happens when a process has been dead for long enough. */
	public void endLease(int shard) {
		this.redis.delete(new ShardKeys(shard).outbox() + "-lease");
	}

	@Override
	public void close() {
		this.connections.destroy();
	}

}
