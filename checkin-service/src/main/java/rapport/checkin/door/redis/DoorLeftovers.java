package rapport.checkin.door.redis;

import java.util.ArrayList;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.RecordedDoor;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Leftovers;
import rapport.starter.redis.Scripts;

/** Scans and stays that are left; those that wait to be published are kept aside. */
final class DoorLeftovers implements Leftovers {

	private static final RedisScript<Long> CLEAR = Scripts.number(DoorLeftovers.class, "clear.lua");

	private static final String ASIDE = "unpublished";

	private final StringRedisTemplate redis;

	private final CheckInCodec codec;

	private final RecordedDoor door;

	DoorLeftovers(StringRedisTemplate redis, CheckInCodec codec, RecordedDoor door) {
		this.redis = redis;
		this.codec = codec;
		this.door = door;
	}

	@Override
	public void clear(String eventId) {
		this.redis.execute(CLEAR, DoorKeys.of(new EventId(eventId), "outbox", "scans", ASIDE, "stays", "present",
				"seen", "scans-of", "roster", "roster-generation", "conflicts", "settled", "disputed"));
	}

	@Override
	public void putBack(String eventId) {
		var aside = DoorKeys.of(new EventId(eventId), ASIDE);
		var scans = new ArrayList<>(this.redis.<String, String>opsForHash().values(aside));
		if (!scans.isEmpty()) {
			this.door.restore(scans.stream().map(this.codec::read).toList());
			this.redis.unlink(aside);
		}
	}

}
