package rapport.checkin.kiosk.redis;

import java.time.Clock;
import java.time.Duration;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.kiosk.Kiosks.CodeAttempts;

/** Wrong codes of the last minute, by the digests of the addresses they came from. */
final class RedisCodeAttempts implements CodeAttempts {

	private static final int MOST = 20;

	private static final int A_MINUTE = 60;

	private static final Duration KEPT = Duration.ofMinutes(2);

	private final StringRedisTemplate redis;

	private final Clock clock;

	RedisCodeAttempts(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	@Override
	public boolean tooMany(String address) {
		var count = this.redis.opsForValue().get(key(address));
		return count != null && Integer.parseInt(count) >= MOST;
	}

	@Override
	public void wrong(String address) {
		var key = key(address);
		this.redis.opsForValue().increment(key);
		this.redis.expire(key, KEPT);
	}

	private String key(String address) {
		return "rapport:kiosk-attempts:" + address + ":" + this.clock.instant().getEpochSecond() / A_MINUTE;
	}

}
