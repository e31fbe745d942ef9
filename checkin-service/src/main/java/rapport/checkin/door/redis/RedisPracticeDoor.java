package rapport.checkin.door.redis;

import java.time.Duration;
import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.DoorStore;
import rapport.checkin.door.PracticeDoor;
import rapport.checkin.door.Stay;
import rapport.checkin.event.EventId;

/** Practice in one hash of an event, which goes by itself. */
final class RedisPracticeDoor implements PracticeDoor {

	private static final Duration KEPT = Duration.ofHours(12);

	private final StringRedisTemplate redis;

	private final CheckInCodec codec;

	RedisPracticeDoor(StringRedisTemplate redis, CheckInCodec codec) {
		this.redis = redis;
		this.codec = codec;
	}

	@Override
	public DoorStore.Known look(EventId event, String scanId, Attendee her) {
		var found = this.redis.<String, String>opsForHash()
			.multiGet(DoorKeys.of(event, "practice"), List.of("scan:" + scanId, "stay:" + her.id().value()));
		var scan = found.get(0);
		var stay = found.get(1);
		return new DoorStore.Known((scan != null) ? this.codec.read(scan) : null,
				(stay != null) ? StoredStay.read(stay) : Stay.NONE, her, 0);
	}

	@Override
	public void keep(DoorStore.Commit commit) {
		var checkIn = commit.checkIn();
		var key = DoorKeys.of(checkIn.event(), "practice");
		var hash = this.redis.<String, String>opsForHash();
		hash.put(key, "scan:" + checkIn.scanId(), this.codec.write(checkIn));
		var after = commit.after();
		if (after != null) {
			hash.put(key, "stay:" + checkIn.attendee().value(), StoredStay.write(after));
		}
		this.redis.expire(key, KEPT);
	}

}
