package rapport.checkin.roster.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeText;
import rapport.checkin.door.StayText;
import rapport.checkin.plumbing.Slots;
import rapport.checkin.roster.RosterChanges;

/** Reads rosters from Redis. */
@Configuration(proxyBeanMethods = false)
class RedisRosterConfiguration {

	@Bean
	RosterChanges redisRosterChanges(StringRedisTemplate redis, AttendeeText attendees, StayText stays, Slots slots) {
		return new RedisRosterChanges(redis, attendees, stays, slots);
	}

}
