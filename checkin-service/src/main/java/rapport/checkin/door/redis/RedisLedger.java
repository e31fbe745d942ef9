package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.door.CheckInLedger;
import rapport.checkin.door.Claim;
import rapport.checkin.door.PresenceChanged;
import rapport.checkin.door.Scan;
import rapport.checkin.door.Undo;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.plumbing.Scripts;
import tools.jackson.databind.json.JsonMapper;

/** The ledger, each change of which is one Lua script. */
final class RedisLedger implements CheckInLedger {

	private static final RedisScript<List<String>> CLAIM = Scripts.strings(RedisLedger.class, "claim.lua");

	private static final RedisScript<List<String>> UNDO = Scripts.strings(RedisLedger.class, "undo.lua");

	private final StringRedisTemplate redis;

	private final Attendees attendees;

	private final PublishedChanges published;

	private final JsonMapper json;

	RedisLedger(StringRedisTemplate redis, Attendees attendees, PublishedChanges published, JsonMapper json) {
		this.redis = redis;
		this.attendees = attendees;
		this.published = published;
		this.json = json;
	}

	@Override
	public Claim claim(EventId event, Scan scan, AttendeeId attendee, boolean open, Instant now) {
		var answer = this.redis.execute(CLAIM,
				keys(event, "scans", "attendees", "admission", "present", "seen", "last", "sequence", "outbox", "feed"),
				scan.scanId(), attendee.value(), scan.type().name().toLowerCase(Locale.ROOT), open ? "1" : "0",
				now.toString(), String.valueOf(now.toEpochMilli()), scan.scannedAt().toString(), scan.kiosk());
		if (answer.get(0).equals("reused")) {
			return new Claim.IdReused();
		}
		var holder = answer.get(2).isEmpty() ? null : this.attendees.find(event, attendee).orElse(null);
		return new Claim.Decided(this.json.readValue(answer.get(1), StoredAnswer.class).toAnswer(scan.scanId(), holder),
				change(event, answer.get(3)));
	}

	@Override
	public Undoing undo(EventId event, String scanId, String kiosk, Instant now) {
		var answer = this.redis.execute(UNDO,
				keys(event, "scans", "present", "seen", "last", "sequence", "outbox", "feed"), scanId, now.toString(),
				String.valueOf(now.toEpochMilli()), kiosk);
		boolean present = answer.get(1).equals("1");
		var undo = switch (answer.get(0)) {
			case "undone" -> new Undo.Undone(false, present);
			case "already-undone" -> new Undo.Undone(true, present);
			case "not-undoable" -> new Undo.NotUndoable(present);
			default -> new Undo.NoSuchScan();
		};
		return new Undoing(undo, change(event, answer.get(2)));
	}

	@Override
	public void published(PresenceChanged change) {
		this.published.add(change);
	}

	@Override
	public List<PresenceChanged> unpublished(EventId event, Instant before, int limit) {
		var oldest = this.redis.opsForZSet().range(Keys.of(event.value(), "outbox"), 0, limit - 1L);
		return ((oldest != null) ? oldest : Set.<String>of()).stream()
			.map((it) -> this.json.readValue(it, QueuedChange.class))
			.filter((it) -> it.queuedMillis() < before.toEpochMilli())
			.map((it) -> it.toChange(event))
			.toList();
	}

	private @Nullable PresenceChanged change(EventId event, String queued) {
		return queued.isEmpty() ? null
				: Objects.requireNonNull(this.json.readValue(queued, QueuedChange.class)).toChange(event);
	}

	private static List<String> keys(EventId event, String... names) {
		return Arrays.stream(names).map((it) -> Keys.of(event.value(), it)).toList();
	}

}
