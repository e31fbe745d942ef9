package rapport.notify.ledger.redis;

import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.notify.ledger.MessageId;
import rapport.notify.ledger.Send;

/**
 * Which message a reference is of. A reference says which part of the ledger it is from.
 */
final class References {

	private static final int EACH = 65536 / MessageId.SHARDS;

	private final StringRedisTemplate redis;

	References(StringRedisTemplate redis) {
		this.redis = redis;
	}

	/** Returns the first of a part's references. */
	static int first(int shard) {
		return shard * EACH;
	}

	static String key(ShardKeys shard, int reference) {
		return shard.key("ref:" + reference);
	}

	/** Notes which message a reference is of, before the message is submitted with it. */
	Send note(Send send) {
		int reference = send.trace().reference();
		this.redis.opsForValue().set(key(ShardKeys.of(send.id()), reference), send.id().value(), ProviderIds.REPORTS);
		return send;
	}

	Optional<MessageId> find(int reference) {
		if (reference < 0) {
			return Optional.empty();
		}
		int shard = reference / EACH;
		return Optional.ofNullable(this.redis.opsForValue().get(key(new ShardKeys(shard), reference)))
			.map((id) -> new MessageId(shard, id));
	}

}
