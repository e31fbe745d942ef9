package rapport.checkin.event.redis;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.Events;
import tools.jackson.databind.json.JsonMapper;

/** Keeps events in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisEventConfiguration {

	@Bean
	Events redisEvents(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		return new RememberedEvents(new RedisEvents(redis, json), clock);
	}

}
