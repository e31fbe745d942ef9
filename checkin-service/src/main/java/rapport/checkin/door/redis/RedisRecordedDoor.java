package rapport.checkin.door.redis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.RecordedDoor;
import rapport.checkin.event.EventId;
import rapport.starter.redis.Scripts;

/** Puts recorded scans back, some hundreds with each script. */
final class RedisRecordedDoor implements RecordedDoor {

	private static final RedisScript<Long> RESTORE = Scripts.number(RedisRecordedDoor.class, "restore.lua");

	private static final int MOST = 250;

	private final StringRedisTemplate redis;

	private final CheckInCodec codec;

	RedisRecordedDoor(StringRedisTemplate redis, CheckInCodec codec) {
		this.redis = redis;
		this.codec = codec;
	}

	@Override
	public void restore(List<CheckIn> recorded) {
		Map<EventId, List<CheckIn>> byEvent = new LinkedHashMap<>();
		recorded.forEach((scan) -> byEvent.computeIfAbsent(scan.event(), (event) -> new ArrayList<>()).add(scan));
		byEvent.forEach((event, scans) -> {
			for (int from = 0; from < scans.size(); from += MOST) {
				restore(event, scans.subList(from, Math.min(from + MOST, scans.size())));
			}
		});
	}

	private void restore(EventId event, List<CheckIn> scans) {
		var arguments = new ArrayList<Object>();
		for (var scan : scans) {
			var since = scan.since();
			arguments.addAll(List.of(scan.scanId(), scan.attendee().value(), Long.toString(scan.sequence()),
					this.codec.write(scan), scan.erased() ? "erased" : scan.changed() ? "changed" : "",
					scan.type().name(), (scan.undone() != null) ? "undone" : scan.outcome(), flag(scan.first()),
					flag(scan.present()), (since != null) ? since.toString() : "",
					(since != null) ? Long.toString(since.toEpochMilli()) : "", scan.kiosk(),
					CommitArguments.conflict(scan.report().conflict())));
		}
		this.redis.execute(RESTORE, DoorKeys.of(event, "scans", "stays", "present", "seen", "sequence", "scans-of",
				"roster", "conflicts", "settled", "disputed"), arguments.toArray());
	}

	private static String flag(boolean set) {
		return set ? "true" : "false";
	}

}
