package rapport.checkin.attendee.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.attendee.TicketIds;
import tools.jackson.databind.json.JsonMapper;

/** Keeps attendees in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisAttendeeConfiguration {

	@Bean
	TicketIds ticketIds() {
		return AttendeeId::of;
	}

	@Bean
	Attendees redisAttendees(StringRedisTemplate redis, JsonMapper json, Presence presence) {
		return new RedisAttendees(redis, json, presence);
	}

}
