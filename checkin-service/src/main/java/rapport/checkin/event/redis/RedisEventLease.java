package rapport.checkin.event.redis;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;

/**
 * A key that only one can set. It expires by itself, well after the longest work; should
 * that ever take longer still, revisions tell which change counts.
 */
final class RedisEventLease implements EventLease {

	private static final Duration KEPT_FOR = Duration.ofMinutes(2);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final long PAUSE_MILLIS = 25;

	private static final RedisScript<Long> RELEASE = Scripts.number(RedisEventLease.class, "release.lua");

	private final StringRedisTemplate redis;

	RedisEventLease(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public <T> T alone(EventId event, Supplier<T> work) {
		var key = Keys.of(event.value(), "writer");
		var token = UUID.randomUUID().toString();
		take(key, token);
		try {
			return work.get();
		}
		finally {
			this.redis.execute(RELEASE, List.of(key), token);
		}
	}

	private void take(String key, String token) {
		long until = System.nanoTime() + PATIENCE.toNanos();
		while (!Boolean.TRUE.equals(this.redis.opsForValue().setIfAbsent(key, token, KEPT_FOR))) {
			if (System.nanoTime() > until) {
				throw new EventBusyException();
			}
			pause();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new EventBusyException();
		}
	}

}
