package rapport.notify.event.redis;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.notify.event.Forgettings;

/** The events that are to be forgotten, in Redis, with the millisecond of each. */
@Component
class RedisForgettings implements Forgettings {

	private static final String KEY = "notify:forgetting-until";

	private final StringRedisTemplate redis;

	RedisForgettings(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void add(String eventId, Instant until) {
		this.redis.opsForHash().put(KEY, eventId, Long.toString(until.toEpochMilli()));
	}

	@Override
	public Set<String> all() {
		return this.redis.<String, String>opsForHash().keys(KEY);
	}

	@Override
	public Optional<Instant> until(String eventId) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(KEY, eventId))
			.map((it) -> Instant.ofEpochMilli(Long.parseLong(it)));
	}

	@Override
	public void done(String eventId) {
		this.redis.opsForHash().delete(KEY, eventId);
	}

}
