package rapport.checkin.attendee.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.Attendees;
import tools.jackson.databind.json.JsonMapper;

/** Keeps attendees in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisAttendeeConfiguration {

	@Bean
	Attendees redisAttendees(StringRedisTemplate redis, JsonMapper json) {
		return new RedisAttendees(redis, json);
	}

}
