package rapport.checkin.door.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.Attendees;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the ledger of scans in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisDoorConfiguration {

	@Bean
	PublishedChanges publishedChanges(StringRedisTemplate redis) {
		return new PublishedChanges(redis);
	}

	@Bean
	CheckInLedger redisLedger(StringRedisTemplate redis, Attendees attendees, PublishedChanges published,
			JsonMapper json) {
		return new RedisLedger(redis, attendees, published, json);
	}

	@Bean
	ClaimWarmUp claimWarmUp(CheckInLedger redisLedger, StringRedisTemplate redis) {
		return new ClaimWarmUp(redisLedger, redis);
	}

}
