package rapport.checkin.kiosk.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.kiosk.KioskStore;
import tools.jackson.databind.json.JsonMapper;

/** Keeps kiosks in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisKioskConfiguration {

	@Bean
	KioskStore redisKioskStore(StringRedisTemplate redis, JsonMapper json) {
		return new RedisKioskStore(redis, json);
	}

}
