package rapport.starter.redis;

import java.time.Duration;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.TimeoutOptions;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.data.redis.core.StringRedisTemplate;

/** A Redis that fails fast. */
@AutoConfiguration(after = DataRedisAutoConfiguration.class)
@ConditionalOnClass({ RedisClient.class, StringRedisTemplate.class, LettuceClientOptionsBuilderCustomizer.class })
class RedisAutoConfiguration {

	private static final Duration REWRITE_DELAY = Duration.ofSeconds(5);

	/**
	 * By default commands queue up while Redis is away and run when it is back, long
	 * after their callers gave up. They are refused at once instead, and none is repeated
	 * after a reconnect.
	 */
	@Bean
	LettuceClientOptionsBuilderCustomizer failFast() {
		return (ClientOptions.Builder options) -> options.disconnectedBehavior(DisconnectedBehavior.REJECT_COMMANDS)
			.timeoutOptions(TimeoutOptions.enabled())
			.replayFilter((command) -> true);
	}

	@Bean
	@ConditionalOnBean(StringRedisTemplate.class)
	@ConditionalOnMissingBean
	RedisRewrite redisRewrite(StringRedisTemplate redis) {
		return new RedisRewrite(redis, REWRITE_DELAY);
	}

}
