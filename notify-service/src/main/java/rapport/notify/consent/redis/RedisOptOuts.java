package rapport.notify.consent.redis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.notify.consent.OptOuts;
import rapport.notify.consent.Wish;
import rapport.notify.contact.Recipient;
import rapport.notify.ledger.Channel;
import rapport.starter.redis.Scripts;

/** Wishes in Redis, each person's in a slot of its own. */
@Component
class RedisOptOuts implements OptOuts {

	private static final RedisScript<List<String>> SAY = Scripts.strings(RedisOptOuts.class, "say.lua");

	private static final RedisScript<Long> RESTORE = Scripts.number(RedisOptOuts.class, "restore.lua");

	private static final List<String> FIELDS = List.of("stopped", "times", "sequence", "channel", "at");

	private final StringRedisTemplate redis;

	RedisOptOuts(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Wish say(Recipient person, boolean stopped, Channel channel, Instant now) {
		return wish(person, this.redis.execute(SAY, List.of(key(person)), stopped ? "1" : "0", channel.code(),
				Long.toString(now.toEpochMilli())));
	}

	@Override
	public void restore(Wish wish) {
		this.redis.execute(RESTORE, List.of(key(wish.person())), wish.stopped() ? "1" : "0",
				Long.toString(wish.times()), Long.toString(wish.sequence()), wish.channel().code(),
				Long.toString(wish.at().toEpochMilli()));
	}

	@Override
	public Optional<Wish> find(Recipient person) {
		List<@Nullable String> values = this.redis.<String, String>opsForHash().multiGet(key(person), FIELDS);
		return (values.getFirst() == null) ? Optional.empty()
				: Optional.of(wish(person, values.stream().map(String::valueOf).toList()));
	}

	private static Wish wish(Recipient person, List<String> values) {
		return new Wish(person, "1".equals(values.get(0)), Long.parseLong(values.get(1)), Long.parseLong(values.get(2)),
				Channel.valueOf(values.get(3).toUpperCase(Locale.ROOT)),
				Instant.ofEpochMilli(Long.parseLong(values.get(4))));
	}

	private static String key(Recipient person) {
		return "notify:{" + person.key() + "}:wish";
	}

}
