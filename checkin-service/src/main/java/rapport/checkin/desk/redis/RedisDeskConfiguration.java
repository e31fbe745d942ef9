package rapport.checkin.desk.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.desk.Desk;
import rapport.checkin.desk.Feed;
import rapport.checkin.desk.Introductions;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the read model of the console in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisDeskConfiguration {

	@Bean
	Introductions redisIntroductions(StringRedisTemplate redis, JsonMapper json) {
		return new RedisIntroductions(redis, json);
	}

	@Bean
	Desk redisDesk(StringRedisTemplate redis) {
		return new RedisDesk(redis);
	}

	@Bean
	Feed redisFeed(StringRedisTemplate redis) {
		return new RedisFeed(redis);
	}

}
