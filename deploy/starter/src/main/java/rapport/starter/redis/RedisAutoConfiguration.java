package rapport.starter.redis;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.RedisClient;
import io.lettuce.core.TimeoutOptions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.starter.lifecycle.InFlight;
import rapport.starter.lifecycle.InstanceName;
import rapport.starter.lifecycle.SupervisedLoop;

/**
 * A Redis that fails fast, and looks after the working copy of a service that has one.
 */
@AutoConfiguration(after = DataRedisAutoConfiguration.class)
@ConditionalOnClass({ RedisClient.class, StringRedisTemplate.class, LettuceClientOptionsBuilderCustomizer.class })
class RedisAutoConfiguration {

	private static final Duration LOOK_EVERY = Duration.ofMillis(250);

	private static final Duration AFTER_TROUBLE = Duration.ofSeconds(1);

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

	/** For a service that can make its copy anew. */
	@Configuration(proxyBeanMethods = false)
	@ConditionalOnBean({ CopyRebuild.class, StringRedisTemplate.class })
	static class Copy {

		@Bean
		WorkingCopy workingCopy(StringRedisTemplate redis, CopyRebuild rebuild, ObjectProvider<InFlight> inFlight,
				InstanceName instance, @Value("${spring.application.name}") String service) {
			var holder = instance + "/" + UUID.randomUUID();
			List<InFlight> sends = inFlight.orderedStream().toList();
			return new WorkingCopy(new CopyMarker(redis, service, holder), rebuild, sends);
		}

		@Bean
		SupervisedLoop workingCopyLoop(WorkingCopy workingCopy, ApplicationEventPublisher events) {
			return new SupervisedLoop("working-copy", workingCopy::look, LOOK_EVERY, AFTER_TROUBLE, events);
		}

		@Bean
		HealthIndicator workingCopyHealthIndicator(WorkingCopy workingCopy) {
			return () -> workingCopy.isWhole() ? Health.up().build() : Health.down().build();
		}

	}

}
