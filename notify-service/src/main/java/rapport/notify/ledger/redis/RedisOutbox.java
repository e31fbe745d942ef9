package rapport.notify.ledger.redis;

import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.notify.ledger.Outbox;

/** The outbox of one part of the ledger in Redis: a stream that the scripts add to. */
final class RedisOutbox implements Outbox {

	private final StringRedisTemplate redis;

	private final LedgerScripts scripts;

	private final String key;

	/** Tells this process from others, and from itself before a crash. */
	private final String process;

	RedisOutbox(StringRedisTemplate redis, ShardKeys shard, String process) {
		this.redis = redis;
		this.scripts = new LedgerScripts(redis);
		this.key = shard.outbox();
		this.process = process;
	}

	@Override
	public List<Change> oldest(String after, int limit) {
		var rows = this.scripts.list("outbox", List.of(this.key, this.key + "-lease"), this.process,
				Long.toString(LEASE.toMillis()), Integer.toString(limit), START.equals(after) ? START : "(" + after);
		return rows.stream().map((row) -> change((List<?>) row)).toList();
	}

	@Override
	public void told(List<Change> changes) {
		if (!changes.isEmpty()) {
			this.redis.opsForStream().delete(this.key, changes.stream().map(Change::id).toArray(String[]::new));
		}
	}

	private static Change change(List<?> row) {
		return new Change(row.getFirst().toString(), Rows.send(row.subList(1, row.size())));
	}

}
