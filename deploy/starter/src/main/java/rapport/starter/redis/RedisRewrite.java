package rapport.starter.redis;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Has Redis write its files anew, so that nothing stays in them that was erased. */
public final class RedisRewrite {

	private static final Logger logger = LoggerFactory.getLogger(RedisRewrite.class);

	private final StringRedisTemplate redis;

	private final Executor later;

	private final AtomicBoolean asked = new AtomicBoolean();

	RedisRewrite(StringRedisTemplate redis, Duration delay) {
		this(redis, CompletableFuture.delayedExecutor(delay.toMillis(), TimeUnit.MILLISECONDS,
				(task) -> Thread.ofVirtual().name("redis-rewrite").start(task)));
	}

	/**
	 * Creates it.
	 * @param later runs what it is given after a while
	 */
	RedisRewrite(StringRedisTemplate redis, Executor later) {
		this.redis = redis;
		this.later = later;
	}

	/**
	 * Has them written in some seconds; all that ask meanwhile are served by one time. It
	 * is tried until it is done, unless Redis forbids it.
	 */
	public void soon() {
		if (this.asked.compareAndSet(false, true)) {
			this.later.execute(this::rewrite);
		}
	}

	private void rewrite() {
		this.asked.set(false);
		try {
			this.redis.execute((RedisCallback<Boolean>) (connection) -> {
				connection.serverCommands().bgReWriteAof();
				return true;
			});
		}
		catch (RuntimeException ex) {
			if (isForbidden(ex)) {
				logger.warn(
						"Redis does not let its files be written anew (BGREWRITEAOF): what was erased stays in them until "
								+ "it writes them by itself");
				return;
			}
			logger.info("Redis does not write its files anew just now: {}", ex.getClass().getSimpleName());
			soon();
		}
	}

	/** Such as of a Redis that somebody else runs. */
	private static boolean isForbidden(Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			var message = String.valueOf(cause.getMessage());
			if (message.startsWith("NOPERM") || message.startsWith("ERR unknown command")) {
				return true;
			}
		}
		return false;
	}

}
