package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.Attendance;
import rapport.checkin.event.EventId;

/** Who is present, in a sorted set by when they came; who was ever, in a set. */
final class RedisAttendance implements Attendance {

	private final StringRedisTemplate redis;

	RedisAttendance(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Set<AttendeeId> present(EventId event, Collection<AttendeeId> attendees, @Nullable Instant lastEnd) {
		var ids = attendees.stream().map(AttendeeId::value).toArray();
		var scores = this.redis.opsForZSet().score(DoorKeys.of(event, "present"), ids);
		var present = new LinkedHashSet<AttendeeId>();
		int i = 0;
		for (var attendee : attendees) {
			var since = (scores != null) ? scores.get(i++) : null;
			if (since != null && since >= from(lastEnd)) {
				present.add(attendee);
			}
		}
		return present;
	}

	@Override
	public long present(EventId event, @Nullable Instant lastEnd) {
		return orZero(
				this.redis.opsForZSet().count(DoorKeys.of(event, "present"), from(lastEnd), Double.POSITIVE_INFINITY));
	}

	@Override
	public long ever(EventId event) {
		return orZero(this.redis.opsForSet().size(DoorKeys.of(event, "seen")));
	}

	private static double from(@Nullable Instant lastEnd) {
		return (lastEnd != null) ? (double) lastEnd.toEpochMilli() : 0;
	}

	private static long orZero(@Nullable Long count) {
		return (count != null) ? count : 0;
	}

}
