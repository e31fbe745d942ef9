package rapport.starter.redis;

import java.time.Duration;
import java.util.List;
import java.util.Properties;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * What Redis knows of a working copy: its generation while it is whole, of which record
 * it was made, a pulse that only counts up, and whose it is to make.
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

	/** Begins, and goes on, with the time, so that none is counted twice after a loss. */
	private static final RedisScript<Long> BEGIN_PULSE = RedisScript.of("""
			local time = redis.call('TIME')[1] * 1000
			if tonumber(redis.call('GET', KEYS[1]) or '0') < time then
			  redis.call('SET', KEYS[1], string.format('%.0f', time))
			end
			return tonumber(redis.call('GET', KEYS[1]))
			""", Long.class);

	private final StringRedisTemplate redis;

	private final String generation;

	private final String record;

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
		this.record = service + ":copy-of";
		this.pulse = service + ":copy-pulse";
		this.lease = service + ":copy-lease";
		this.holder = holder;
	}

	/** Returns the generation of a copy that is whole, else null. */
	@Nullable String generation() {
		return this.redis.opsForValue().get(this.generation);
	}

	/** Returns which record the copy was made of; null where there is none. */
	@Nullable String record() {
		return this.redis.opsForValue().get(this.record);
	}

	/** Has the pulse go on from the time at least; returns what it is then. */
	long beginPulse() {
		var begun = this.redis.execute(BEGIN_PULSE, List.of(this.pulse));
		return (begun != null) ? begun : 0;
	}

	/** Says that the copy is whole, and of which record. */
	void mark(String generation, String madeOf) {
		this.redis.opsForValue().set(this.record, madeOf);
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

	/** Returns how Redis throws keys away once it is full; null if it keeps all. */
	@Nullable String eviction() {
		try {
			var memory = this.redis.execute(
					(RedisCallback<@Nullable Properties>) (connection) -> connection.serverCommands().info("memory"));
			var policy = (memory != null) ? memory.getProperty("maxmemory_policy", "") : "";
			boolean full = memory != null && !"0".equals(memory.getProperty("maxmemory", "0"));
			return (full && policy.startsWith("allkeys")) ? policy : null;
		}
		catch (DataAccessException ex) {
			// It may be away, or tell nobody.
			return null;
		}
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
