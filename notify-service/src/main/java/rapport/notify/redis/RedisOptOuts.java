package rapport.notify.redis;

import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.OptOuts;

/** Opt-outs in Redis, in the slot of the ledger, whose claims read them. */
@SuppressWarnings("rawtypes") // a script's result type is a class literal
final class RedisOptOuts implements OptOuts {

	private static final RedisScript<List> WISH = Scripts.load("wish.lua", List.class);

	private final StringRedisTemplate redis;

	RedisOptOuts(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Wish stop(Recipient recipient) {
		return wish(recipient, "1");
	}

	@Override
	public Wish start(Recipient recipient) {
		return wish(recipient, "0");
	}

	@Override
	public Wish wish(Recipient recipient) {
		var values = this.redis.<String, String>opsForHash().multiGet(key(recipient), List.of("stopped", "times"));
		var times = values.getLast();
		return new Wish("1".equals(values.getFirst()), (times != null) ? Long.parseLong(times) : 0);
	}

	private Wish wish(Recipient recipient, String stopped) {
		var result = this.redis.execute(WISH, List.of(key(recipient)), stopped);
		return new Wish("1".equals(stopped), Long.parseLong(String.valueOf(result.getLast())));
	}

	private static String key(Recipient recipient) {
		return RedisLedger.PREFIX + "wish:" + recipient.key();
	}

}
