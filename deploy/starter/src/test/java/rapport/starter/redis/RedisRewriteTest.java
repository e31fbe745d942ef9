package rapport.starter.redis;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;

import io.lettuce.core.RedisCommandExecutionException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.RedisSystemException;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RedisRewriteTest {

	private final Template redis = new Template();

	@Test
	void allThatAskMeanwhileAreServedByOneTime() {
		var later = new ArrayDeque<Runnable>();
		var rewrite = new RedisRewrite(this.redis, later::add);
		for (int i = 0; i < 50; i++) {
			rewrite.soon();
		}
		assertThat(this.redis.asked).hasValue(0);
		later.remove().run();
		assertThat(later).isEmpty();
		assertThat(this.redis.written).hasValue(1);
		rewrite.soon();
		later.remove().run();
		assertThat(this.redis.written).hasValue(2);
		assertThat(this.redis.asked).hasValue(2);
	}

	@Test
	void whatFailsIsTriedUntilItIsDone() {
		this.redis.failures.set(2);
		new RedisRewrite(this.redis, Duration.ofMillis(1)).soon();
		Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> this.redis.written.get() == 1);
		assertThat(this.redis.asked).hasValue(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOPERM this user has no permissions to run the 'bgrewriteaof' command",
			"ERR unknown command 'BGREWRITEAOF', with args beginning with: " })
	void whatRedisForbidsIsNotTriedWithoutEnd(String told) {
		this.redis.failures.set(1_000_000);
		this.redis.told = told;
		var later = new ArrayDeque<Runnable>();
		new RedisRewrite(this.redis, later::add).soon();
		later.remove().run();
		assertThat(this.redis.asked).hasValue(1);
		assertThat(later).as("another time").isEmpty();
	}

	/** Counts what it is asked, and fails as a Redis does that writes already. */
	private static final class Template extends StringRedisTemplate {

		private final AtomicInteger asked = new AtomicInteger();

		private final AtomicInteger written = new AtomicInteger();

		private final AtomicInteger failures = new AtomicInteger();

		private volatile String told = "ERR Background append only file rewriting already in progress";

		@Override
		@SuppressWarnings("unchecked")
		public <T> T execute(RedisCallback<T> action) {
			this.asked.incrementAndGet();
			if (this.failures.getAndDecrement() > 0) {
				throw new RedisSystemException("Error in execution", new RedisCommandExecutionException(this.told));
			}
			this.written.incrementAndGet();
			return (T) Boolean.TRUE;
		}

	}

}
