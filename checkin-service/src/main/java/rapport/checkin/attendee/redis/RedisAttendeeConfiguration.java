package rapport.checkin.attendee.redis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeRoll;
import rapport.checkin.attendee.AttendeeText;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.Leftovers;
import rapport.checkin.plumbing.Slots;
import tools.jackson.databind.json.JsonMapper;

/** Keeps attendees in Redis. */
@Configuration(proxyBeanMethods = false)
class RedisAttendeeConfiguration {

	@Bean
	AttendeeText storedAttendees(JsonMapper json) {
		var reader = json.readerFor(StoredAttendee.class);
		return (id, text) -> reader.<StoredAttendee>readValue(text).toAttendee(id.value());
	}

	@Bean
	Attendees redisAttendees(StringRedisTemplate redis, JsonMapper json, Presence presence, Slots slots) {
		return new RedisAttendees(redis, json, presence, (event) -> slots.confirm(event.value()));
	}

	@Bean
	Leftovers attendeeLeftovers(Attendees redisAttendees) {
		return (eventId) -> redisAttendees.forget(new EventId(eventId));
	}

	@Bean
	AttendeeRoll redisAttendeeRoll(StringRedisTemplate redis, Slots slots) {
		return new RedisAttendeeRoll(redis, (event) -> slots.confirm(event.value()));
	}

	@Bean
	TicketIndex redisTicketIndex(StringRedisTemplate redis, Events events, TicketIds ids) {
		return new RedisTicketIndex(redis, events, ids);
	}

}
