package rapport.checkin.kiosk.redis;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.kiosk.Kiosks.CodeAttempts;
import rapport.checkin.plumbing.Slots;
import tools.jackson.databind.json.JsonMapper;

/** Keeps kiosks in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisKioskConfiguration {

	@Bean
	KioskStore redisKioskStore(StringRedisTemplate redis, JsonMapper json, Slots slots) {
		return new RedisKioskStore(redis, json, slots);
	}

	@Bean
	CodeAttempts redisCodeAttempts(StringRedisTemplate redis, Clock clock) {
		return new RedisCodeAttempts(redis, clock);
	}

}
