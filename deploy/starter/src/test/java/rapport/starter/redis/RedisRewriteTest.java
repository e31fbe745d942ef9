package rapport.starter.redis;

import java.time.Duration;
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

	private static final Duration DELAY = Duration.ofMillis(200);

	private final Template redis = new Template();

	@Test
	void allThatAskMeanwhileAreServedByOneTime() {
		var rewrite = new RedisRewrite(this.redis, DELAY);
		for (int i = 0; i < 50; i++) {
			rewrite.soon();
		}
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.redis.written.get() == 1);
		rewrite.soon();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.redis.written.get() == 2);
		assertThat(this.redis.asked).hasValue(2);
	}

	@Test
	void whatFailsIsTriedUntilItIsDone() {
		this.redis.failures.set(2);
		new RedisRewrite(this.redis, Duration.ofMillis(1)).soon();
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> this.redis.written.get() == 1);
		assertThat(this.redis.asked).hasValue(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "NOPERM this user has no permissions to run the 'bgrewriteaof' command",
			"ERR unknown command 'BGREWRITEAOF', with args beginning with: " })
	void whatRedisForbidsIsNotTriedWithoutEnd(String told) {
		this.redis.failures.set(1_000_000);
		this.redis.told = told;
		new RedisRewrite(this.redis, Duration.ofMillis(1)).soon();
		Awaitility.await().until(() -> this.redis.asked.get() == 1);
		Awaitility.await().during(Duration.ofMillis(300)).until(() -> this.redis.asked.get() == 1);
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
