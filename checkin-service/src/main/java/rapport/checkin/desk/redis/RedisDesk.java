package rapport.checkin.desk.redis;

import java.util.List;

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
		var introductions = this.redis.<String, String>opsForHash().keys(Keys.of(event.value(), "introductions"));
		introductions.forEach((id) -> this.redis.unlink(Keys.of(event.value(), "deliveries:" + id)));
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

	@Override
	public void forget(EventId event, AttendeeId attendee) {
		this.redis.unlink(Keys.of(event.value(), "newest:" + attendee.value()));
	}

}
