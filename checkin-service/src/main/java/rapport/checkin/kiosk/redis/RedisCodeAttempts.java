package rapport.checkin.kiosk.redis;

import java.time.Clock;
import java.time.Duration;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.kiosk.Kiosks.CodeAttempts;

/**
 * Wrong codes of the last minute, by the addresses they came from, and of the last ten
 * minutes, by the events they may be for.
 */
final class RedisCodeAttempts implements CodeAttempts {

	private static final int MOST = 20;

	private static final int MOST_OF_AN_EVENT = 200;

	private static final int A_MINUTE = 60;

	private static final int TEN_MINUTES = 600;

	private final StringRedisTemplate redis;

	private final Clock clock;

	RedisCodeAttempts(StringRedisTemplate redis, Clock clock) {
		this.redis = redis;
		this.clock = clock;
	}

	@Override
	public boolean tooMany(String address, String tag) {
		return count(ofAddress(address)) >= MOST || count(ofEvent(tag)) >= MOST_OF_AN_EVENT;
	}

	private int count(String key) {
		var count = this.redis.opsForValue().get(key);
		return (count != null) ? Integer.parseInt(count) : 0;
	}

	@Override
	public void wrong(String address, String tag) {
		increment(ofAddress(address), A_MINUTE);
		increment(ofEvent(tag), TEN_MINUTES);
	}

	private void increment(String key, int seconds) {
		this.redis.opsForValue().increment(key);
		this.redis.expire(key, Duration.ofSeconds(2L * seconds));
	}

	private String ofAddress(String address) {
		return "rapport:kiosk-attempts:" + address + ":" + this.clock.instant().getEpochSecond() / A_MINUTE;
	}

	private String ofEvent(String tag) {
		return "rapport:kiosk-attempts-of:" + tag + ":" + this.clock.instant().getEpochSecond() / TEN_MINUTES;
	}

}
