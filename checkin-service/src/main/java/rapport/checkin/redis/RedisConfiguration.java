package rapport.checkin.redis;

import java.time.Clock;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.ClientOptions.DisconnectedBehavior;
import io.lettuce.core.TimeoutOptions;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.checkin.CheckInLedger;
import rapport.checkin.event.Events;
import rapport.checkin.introduction.Introductions;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.live.Feed;
import tools.jackson.databind.json.JsonMapper;

/** Backs the domain's ports with Redis. */
@Configuration(proxyBeanMethods = false)
class RedisConfiguration {

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
	Events redisEvents(StringRedisTemplate redis, JsonMapper json, Clock clock) {
		return new RememberedEvents(new RedisEvents(redis, json), clock);
	}

	@Bean
	Attendees redisAttendees(StringRedisTemplate redis, JsonMapper json) {
		return new RedisAttendees(redis, json);
	}

	@Bean
	PublishedChanges publishedChanges(StringRedisTemplate redis) {
		return new PublishedChanges(redis);
	}

	@Bean
	CheckInLedger redisLedger(StringRedisTemplate redis, PublishedChanges published, JsonMapper json) {
		return new RedisLedger(redis, published, json);
	}

	@Bean
	WarmUp claimWarmUp(CheckInLedger redisLedger, StringRedisTemplate redis) {
		return new WarmUp(redisLedger, redis);
	}

	@Bean
	Introductions redisIntroductions(StringRedisTemplate redis, JsonMapper json) {
		return new RedisIntroductions(redis, json);
	}

	@Bean
	Feed redisFeed(StringRedisTemplate redis) {
		return new RedisFeed(redis);
	}

	@Bean
	KioskStore redisKioskStore(StringRedisTemplate redis, JsonMapper json) {
		return new RedisKioskStore(redis, json);
	}

}
