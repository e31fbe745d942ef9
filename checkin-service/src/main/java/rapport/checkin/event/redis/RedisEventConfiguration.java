package rapport.checkin.event.redis;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.EventLease;
import rapport.checkin.plumbing.Slots;
import tools.jackson.databind.json.JsonMapper;

/** Keeps events in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisEventConfiguration {

	@Bean
	RememberedEvents redisEvents(StringRedisTemplate redis, JsonMapper json, Slots slots, Clock clock) {
		return new RememberedEvents(new RedisEvents(redis, json, slots::confirm,
				(id) -> slots.requireSound(id.value(), false), () -> slots.requireSound(false)), clock);
	}

	@Bean
	EventLease redisEventLease(StringRedisTemplate redis) {
		return new RedisEventLease(redis);
	}

}
