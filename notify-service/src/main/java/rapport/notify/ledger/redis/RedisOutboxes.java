package rapport.notify.ledger.redis;

import java.util.List;
import java.util.UUID;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.notify.ledger.Outbox;
import rapport.notify.ledger.Outboxes;

/** The outboxes in Redis, as this process has them. */
@Component
class RedisOutboxes implements Outboxes {

	private final List<Outbox> all;

	RedisOutboxes(StringRedisTemplate redis) {
		var process = UUID.randomUUID().toString();
		this.all = ShardKeys.all().stream().<Outbox>map((shard) -> new RedisOutbox(redis, shard, process)).toList();
	}

	@Override
	public List<Outbox> all() {
		return this.all;
	}

}
