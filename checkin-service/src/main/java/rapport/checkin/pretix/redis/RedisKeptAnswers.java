package rapport.checkin.pretix.redis;

import java.time.Duration;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.pretix.KeptAnswers;

/** Each a key that expires; what is lost with Redis is done again and does no harm. */
@Component
class RedisKeptAnswers implements KeptAnswers {

	private static final Duration KEPT = Duration.ofHours(24);

	private final StringRedisTemplate redis;

	RedisKeptAnswers(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Optional<String> find(EventId event, String call) {
		return Optional.ofNullable(this.redis.opsForValue().get(key(event, call)));
	}

	@Override
	public void keep(EventId event, String call, String answer) {
		this.redis.opsForValue().set(key(event, call), answer, KEPT);
	}

	private static String key(EventId event, String call) {
		return Keys.of(event.value(), "pretix-answer:" + call);
	}

}
