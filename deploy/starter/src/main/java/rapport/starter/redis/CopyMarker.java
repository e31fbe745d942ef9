package rapport.starter.redis;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * What Redis knows of a working copy: its generation while it is whole, a pulse that only
 * counts up, and whose it is to make.
 */
final class CopyMarker {

	/** How long an instance that ends while it makes the copy keeps others from it. */
	static final Duration LEASE = Duration.ofSeconds(10);

	private static final RedisScript<Long> RENEW = RedisScript.of("""
			if redis.call('GET', KEYS[1]) == ARGV[1] then
			  return redis.call('PEXPIRE', KEYS[1], ARGV[2])
			end
			return 0
			""", Long.class);

	private static final RedisScript<Long> RELEASE = RedisScript.of("""
			if redis.call('GET', KEYS[1]) == ARGV[1] then
			  return redis.call('DEL', KEYS[1])
			end
			return 0
			""", Long.class);

	private final StringRedisTemplate redis;

	private final String generation;

	private final String pulse;

	private final String lease;

	private final String holder;

	/**
	 * A marker.
	 * @param holder this life of this instance, unlike any other
	 */
	CopyMarker(StringRedisTemplate redis, String service, String holder) {
		this.redis = redis;
		this.generation = service + ":copy";
		this.pulse = service + ":copy-pulse";
		this.lease = service + ":copy-lease";
		this.holder = holder;
	}

	/** Returns the generation of a copy that is whole, else null. */
	@Nullable String generation() {
		return this.redis.opsForValue().get(this.generation);
	}

	void mark(String generation) {
		this.redis.opsForValue().set(this.generation, generation);
	}

	void unmark() {
		this.redis.delete(this.generation);
	}

	/** Counts up; less than what was seen before means that writes were lost. */
	long pulse() {
		var count = this.redis.opsForValue().increment(this.pulse);
		return (count != null) ? count : 0;
	}

	boolean take() {
		return Boolean.TRUE.equals(this.redis.opsForValue().setIfAbsent(this.lease, this.holder, LEASE));
	}

	boolean renew() {
		var renewed = this.redis.execute(RENEW, List.of(this.lease), this.holder, String.valueOf(LEASE.toMillis()));
		return renewed != null && renewed == 1;
	}

	void release() {
		this.redis.execute(RELEASE, List.of(this.lease), this.holder);
	}

}
