package rapport.notify.ledger.redis;

import java.util.List;
import java.util.UUID;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.ledger.Outbox;

/** The outbox in Redis: a stream that {@code ledger.lua} adds to. */
@Component
@SuppressWarnings("rawtypes") // a script's result type is a class literal
class RedisOutbox implements Outbox {

	private static final String KEY = RedisLedger.PREFIX + "outbox";

	private static final RedisScript<List> OLDEST = RedisScript
		.of(new ClassPathResource("outbox.lua", RedisOutbox.class), List.class);

	private final StringRedisTemplate redis;

	/** Tells this process from others, and from itself before a crash. */
	private final String process = UUID.randomUUID().toString();

	RedisOutbox(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public List<Change> oldest(int limit) {
		List<?> rows = this.redis.execute(OLDEST, List.of(KEY, KEY + "-lease"), this.process,
				Long.toString(LEASE.toMillis()), Integer.toString(limit));
		return rows.stream().map((row) -> change((List<?>) row)).toList();
	}

	@Override
	public void told(List<Change> changes) {
		if (!changes.isEmpty()) {
			this.redis.opsForStream().delete(KEY, changes.stream().map(Change::id).toArray(String[]::new));
		}
	}

	private static Change change(List<?> row) {
		return new Change(row.getFirst().toString(), Rows.send(row.subList(1, row.size())));
	}

}
