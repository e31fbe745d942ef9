package rapport.checkin.badge.redis;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.badge.PrintStore;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;

/**
 * The time of each attendee's last print in a hash; a print counts as a change of her.
 */
@Component
final class RedisPrintStore implements PrintStore {

	private static final RedisScript<Long> PUT = Scripts.number(RedisPrintStore.class, "printed.lua");

	private final StringRedisTemplate redis;

	RedisPrintStore(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void put(EventId event, AttendeeId attendee, Instant at) {
		this.redis.execute(PUT, List.of(key(event), Keys.of(event.value(), "changed")), attendee.value(),
				Long.toString(at.toEpochMilli()));
	}

	@Override
	public Map<AttendeeId, Instant> last(EventId event, Collection<AttendeeId> attendees) {
		if (attendees.isEmpty()) {
			return Map.of();
		}
		var times = this.redis.<String, String>opsForHash()
			.multiGet(key(event), attendees.stream().map(AttendeeId::value).toList());
		var last = new HashMap<AttendeeId, Instant>();
		int i = 0;
		for (var attendee : attendees) {
			var millis = times.get(i++);
			if (millis != null) {
				last.put(attendee, Instant.ofEpochMilli(Long.parseLong(millis)));
			}
		}
		return last;
	}

	@Override
	public void forget(EventId event) {
		this.redis.unlink(key(event));
	}

	private static String key(EventId event) {
		return Keys.of(event.value(), "prints");
	}

}
