package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.Range.Bound;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeeText;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.CheckInCodec;
import rapport.checkin.door.DoorStore;
import rapport.checkin.door.Scan;
import rapport.checkin.door.Stay;
import rapport.checkin.door.Verdict;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Slots;
import rapport.starter.redis.Scripts;

/** Scans and stays in hashes; a change is one script, which compares before it sets. */
final class RedisDoorStore implements DoorStore {

	private static final RedisScript<List<String>> LOOK = Scripts.strings(RedisDoorStore.class, "look.lua");

	private static final RedisScript<String> COMMIT = Scripts.text(RedisDoorStore.class, "commit.lua");

	private final StringRedisTemplate redis;

	private final CheckInCodec codec;

	private final AttendeeText attendees;

	private final QueuedEvents queued;

	private final Slots slots;

	RedisDoorStore(StringRedisTemplate redis, CheckInCodec codec, AttendeeText attendees, QueuedEvents queued,
			Slots slots) {
		this.redis = redis;
		this.codec = codec;
		this.attendees = attendees;
		this.queued = queued;
		this.slots = slots;
	}

	@Override
	public Known look(EventId event, String scanId, AttendeeId attendee, @Nullable Room room) {
		var found = this.redis.execute(LOOK, lookKeys(event), scanId, attendee.value(),
				(room != null) ? CommitArguments.from(room.lastEnd()) : "");
		this.slots.requireWhole(event.value(), found.get(0));
		this.slots.requireSound(event.value(), found.get(5).isEmpty());
		if (found.get(3).isEmpty()) {
			this.slots.confirm(event.value());
		}
		return new Known(found.get(1).isEmpty() ? null : this.codec.read(found.get(1)), StoredStay.read(found.get(2)),
				found.get(3).isEmpty() ? null : this.attendees.read(attendee, found.get(3)),
				Long.parseLong(found.get(4)));
	}

	@Override
	public Optional<CheckIn> find(EventId event, String scanId) {
		var found = this.redis.<String, String>opsForHash().get(DoorKeys.of(event, "scans"), scanId);
		if (found == null) {
			this.slots.confirm();
		}
		return Optional.ofNullable(found).map(this.codec::read);
	}

	@Override
	public Optional<CheckIn> commit(DoorStore.Commit commit) {
		var checkIn = commit.checkIn();
		this.queued.mark(checkIn.event(), commit.now());
		var sequence = this.redis.execute(COMMIT, commitKeys(checkIn.event()),
				CommitArguments.of(commit, this.codec.write(checkIn.numbered(0))));
		return switch (sequence) {
			case "lost" -> Optional.empty();
			case "torn" -> throw this.slots.lost(checkIn.event().value());
			default -> Optional.of(checkIn.numbered(Long.parseLong(sequence)));
		};
	}

	/**
	 * Looks and commits as a scan does, at an event that there is not: both scripts then
	 * change nothing.
	 */
	void rehearse(EventId nowhere, Instant now) {
		var attendee = new AttendeeId("0".repeat(32));
		var checkIn = new CheckIn(nowhere, "none", attendee, Scan.Type.ENTRY, Verdict.Refused.OUTCOME, null, false,
				false, null, false, 0, now, now, "none", "", null, false, CheckIn.KioskReport.NOTHING);
		this.redis.execute(LOOK, lookKeys(nowhere), "none", attendee.value(), "");
		this.redis.execute(COMMIT, commitKeys(nowhere), CommitArguments
			.of(new DoorStore.Commit(checkIn, Stay.NONE, null, 0, now, null), this.codec.write(checkIn)));
	}

	@Override
	public List<CheckIn> of(EventId event, AttendeeId attendee) {
		var scans = this.redis.opsForZSet()
			.rangeByLex(DoorKeys.of(event, "scans-of"),
					Range.of(Bound.inclusive(attendee.value() + ":"), Bound.exclusive(attendee.value() + ";")));
		if (scans == null || scans.isEmpty()) {
			return List.of();
		}
		int id = attendee.value().length() + 1;
		var documents = this.redis.<String, String>opsForHash()
			.multiGet(DoorKeys.of(event, "scans"), scans.stream().map((it) -> it.substring(id)).toList());
		return new ArrayList<>(documents).stream().filter(Objects::nonNull).map(this.codec::read).toList();
	}

	@Override
	public List<CheckIn> conflicts(EventId event, boolean open, int limit) {
		this.slots.confirm(event.value());
		var ids = this.redis.opsForZSet()
			.reverseRange(DoorKeys.of(event, open ? "conflicts" : "settled"), 0, limit - 1L);
		if (ids == null || ids.isEmpty()) {
			return List.of();
		}
		return this.redis.<String, String>opsForHash()
			.multiGet(DoorKeys.of(event, "scans"), ids)
			.stream()
			.filter(Objects::nonNull)
			.map(this.codec::read)
			.toList();
	}

	@Override
	public long openConflicts(EventId event) {
		var count = this.redis.opsForZSet().zCard(DoorKeys.of(event, "conflicts"));
		return (count != null) ? count : 0;
	}

	@Override
	public void remove(EventId event, AttendeeId attendee) {
		// In this order: who is present has a stay.
		this.redis.opsForZSet().remove(DoorKeys.of(event, "present"), attendee.value());
		this.redis.opsForHash().delete(DoorKeys.of(event, "stays"), attendee.value());
	}

	@Override
	public void forget(EventId event) {
		this.redis.unlink(DoorKeys.of(event, "scans", "stays", "present", "seen", "outbox", "scans-of", "roster",
				"roster-generation", "conflicts", "settled", "disputed", "practice"));
	}

	private static List<String> lookKeys(EventId event) {
		return DoorKeys.of(event, "copy", "scans", "stays", "attendees", "present", "scans-of", "revisions");
	}

	private static List<String> commitKeys(EventId event) {
		return DoorKeys.of(event, "copy", "scans", "stays", "revisions", "present", "seen", "sequence", "outbox",
				"feed", "scans-of", "changed", "roster", "conflicts", "settled", "disputed");
	}

}
