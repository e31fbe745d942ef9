package rapport.notify.event.redis;

import java.util.Objects;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.notify.event.Forgettings;

/** The events that are to be forgotten, in Redis. */
@Component
class RedisForgettings implements Forgettings {

	private static final String KEY = "notify:forgetting";

	private final StringRedisTemplate redis;

	RedisForgettings(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void add(String eventId) {
		this.redis.opsForSet().add(KEY, eventId);
	}

	@Override
	public Set<String> all() {
		return Objects.requireNonNullElse(this.redis.opsForSet().members(KEY), Set.of());
	}

	@Override
	public boolean has(String eventId) {
		return Boolean.TRUE.equals(this.redis.opsForSet().isMember(KEY, eventId));
	}

	@Override
	public void done(String eventId) {
		this.redis.opsForSet().remove(KEY, eventId);
	}

}
