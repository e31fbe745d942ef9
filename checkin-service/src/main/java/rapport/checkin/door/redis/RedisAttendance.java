package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Presence;
import rapport.checkin.door.Attendance;
import rapport.checkin.event.EventId;

/** Who is present, in a sorted set by when they came; who was ever, in a set. */
final class RedisAttendance implements Attendance {

	private final StringRedisTemplate redis;

	RedisAttendance(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public Map<AttendeeId, Presence.Here> present(EventId event, Collection<AttendeeId> attendees,
			@Nullable Instant lastEnd) {
		var ids = attendees.stream().map(AttendeeId::value).toArray();
		var scores = this.redis.opsForZSet().score(DoorKeys.of(event, "present"), ids);
		var since = new LinkedHashMap<AttendeeId, Instant>();
		int i = 0;
		for (var attendee : attendees) {
			var score = (scores != null) ? scores.get(i++) : null;
			if (score != null && score >= from(lastEnd)) {
				since.put(attendee, Instant.ofEpochMilli(score.longValue()));
			}
		}
		return since.isEmpty() ? Map.of() : withDoors(event, since);
	}

	private Map<AttendeeId, Presence.Here> withDoors(EventId event, Map<AttendeeId, Instant> since) {
		var stays = this.redis.<String, String>opsForHash()
			.multiGet(DoorKeys.of(event, "stays"), since.keySet().stream().map(AttendeeId::value).toList());
		var present = new LinkedHashMap<AttendeeId, Presence.Here>();
		int i = 0;
		for (var it : since.entrySet()) {
			var stay = stays.get(i++);
			present.put(it.getKey(),
					new Presence.Here(it.getValue(), (stay != null) ? StoredStay.read(stay).kiosk() : ""));
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
