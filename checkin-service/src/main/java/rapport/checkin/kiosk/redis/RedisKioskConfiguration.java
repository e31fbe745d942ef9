package rapport.checkin.kiosk.redis;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.kiosk.KioskHealth;
import rapport.checkin.kiosk.Kiosks.CodeAttempts;
import rapport.checkin.plumbing.Slots;
import tools.jackson.databind.json.JsonMapper;

/** Keeps kiosks in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisKioskConfiguration {

	@Bean
	RememberedKiosks redisKioskStore(StringRedisTemplate redis, JsonMapper json, Slots slots, Clock clock) {
		return new RememberedKiosks(new RedisKioskStore(redis, json, slots), clock);
	}

	@Bean
	KioskHealth redisKioskHealth(StringRedisTemplate redis, JsonMapper json) {
		return new RedisKioskHealth(redis, json);
	}

	@Bean
	CodeAttempts redisCodeAttempts(StringRedisTemplate redis, Clock clock) {
		return new RedisCodeAttempts(redis, clock);
	}

}
