package rapport.checkin.door.redis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.ScanHistory;
import rapport.checkin.event.EventId;
import rapport.starter.redis.Scripts;

/** Finds scans by their attendees, of a page of them with one script. */
final class RedisScanHistory implements ScanHistory {

	private static final RedisScript<List<String>> SCANS = Scripts.strings(RedisScanHistory.class, "history.lua");

	private final StringRedisTemplate redis;

	private final CheckInCodec codec;

	RedisScanHistory(StringRedisTemplate redis, CheckInCodec codec) {
		this.redis = redis;
		this.codec = codec;
	}

	@Override
	public Map<AttendeeId, List<CheckIn>> movements(EventId event, Collection<AttendeeId> attendees) {
		if (attendees.isEmpty()) {
			return Map.of();
		}
		var documents = this.redis.execute(SCANS, DoorKeys.of(event, "scans", "scans-of"),
				attendees.stream().map(AttendeeId::value).toArray());
		Map<AttendeeId, List<CheckIn>> movements = new HashMap<>();
		for (var document : documents) {
			var scan = this.codec.read(document);
			if (scan.changed() && scan.undone() == null) {
				movements.computeIfAbsent(scan.attendee(), (attendee) -> new ArrayList<>()).add(scan);
			}
		}
		movements.values().forEach((scans) -> scans.sort(Comparator.comparingLong(CheckIn::sequence).reversed()));
		return movements;
	}

}
