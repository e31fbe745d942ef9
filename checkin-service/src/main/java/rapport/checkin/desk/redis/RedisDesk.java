package rapport.checkin.desk.redis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.desk.Desk;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;

/** Removes what the console shows. */
final class RedisDesk implements Desk {

	private final StringRedisTemplate redis;

	RedisDesk(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void forget(EventId event) {
		introductions(event).forEach((id) -> this.redis.unlink(Keys.of(event.value(), "deliveries:" + id)));
		var introduced = this.redis.opsForSet().members(Keys.of(event.value(), "introduced"));
		if (introduced != null) {
			introduced.forEach((attendee) -> forget(event, new AttendeeId(attendee)));
		}
		this.redis
			.unlink(List.of("introductions", "newest", "figures", "introduced", "feed", "replies", "deliveries:others")
				.stream()
				.map((name) -> Keys.of(event.value(), name))
				.toList());
	}

	/** Either key may be lost, and the other tells. */
	private Set<String> introductions(EventId event) {
		var ids = new HashSet<>(this.redis.<String, String>opsForHash().keys(Keys.of(event.value(), "introductions")));
		var places = this.redis.opsForZSet().range(Keys.of(event.value(), "newest"), 0, -1);
		if (places != null) {
			places.forEach((it) -> ids.add(it.substring(it.indexOf(':') + 1)));
		}
		return ids;
	}

	@Override
	public void forget(EventId event, AttendeeId attendee) {
		this.redis.unlink(Keys.of(event.value(), "newest:" + attendee.value()));
	}

}
