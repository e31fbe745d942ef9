package rapport.notify.profile.redis;

import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.notify.contact.AttendeeRef;
import rapport.notify.profile.Presences;
import rapport.starter.redis.Scripts;

/** Who is there, in Redis, as long as the event. */
@Component
class RedisPresences implements Presences {

	private static final RedisScript<Long> NEWEST = Scripts.number(RedisPresences.class, "newest.lua");

	private static final String HERE = "1";

	private final StringRedisTemplate redis;

	RedisPresences(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void put(AttendeeRef attendee, boolean present, long sequence) {
		this.redis.execute(NEWEST, keys(attendee.eventId()), attendee.attendeeId(), Long.toString(sequence),
				present ? HERE : "");
	}

	@Override
	public boolean present(AttendeeRef attendee) {
		return HERE.equals(this.redis.<String, String>opsForHash()
			.get(keys(attendee.eventId()).getFirst(), attendee.attendeeId()));
	}

	@Override
	public void erase(AttendeeRef attendee) {
		keys(attendee.eventId()).forEach((key) -> this.redis.opsForHash().delete(key, attendee.attendeeId()));
	}

	@Override
	public void eraseAll(String eventId) {
		this.redis.delete(keys(eventId));
	}

	private static List<String> keys(String eventId) {
		return List.of("notify:{" + eventId + "}:presences", "notify:{" + eventId + "}:presence-sequences");
	}

}
