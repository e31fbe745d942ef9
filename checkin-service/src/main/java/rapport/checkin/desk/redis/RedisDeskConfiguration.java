package rapport.checkin.desk.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.desk.Desk;
import rapport.checkin.desk.Feed;
import rapport.checkin.desk.Introductions;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Leftovers;
import rapport.checkin.plumbing.Slots;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the read model of the console in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisDeskConfiguration {

	@Bean
	Introductions redisIntroductions(StringRedisTemplate redis, JsonMapper json, Slots slots) {
		return new RedisIntroductions(redis, json, (event) -> slots.confirm(event.value()));
	}

	@Bean
	Desk redisDesk(StringRedisTemplate redis) {
		return new RedisDesk(redis);
	}

	@Bean
	Leftovers deskLeftovers(Desk redisDesk) {
		return (eventId) -> redisDesk.forget(new EventId(eventId));
	}

	@Bean
	Feed redisFeed(StringRedisTemplate redis, Slots slots) {
		return new RedisFeed(redis, (event) -> slots.confirm(event.value()));
	}

}
