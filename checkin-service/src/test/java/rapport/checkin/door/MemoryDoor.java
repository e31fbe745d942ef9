package rapport.checkin.door;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;

/** The door's store, outbox and attendance, in memory, for one event. */
final class MemoryDoor implements DoorStore, Outbox, Attendance {

	final Map<AttendeeId, Attendee> registered = new HashMap<>();

	private final Map<String, CheckIn> scans = new HashMap<>();

	private final Map<AttendeeId, Stay> stays = new HashMap<>();

	private final Map<AttendeeId, Long> revisions = new HashMap<>();

	private final Map<Long, String> waiting = new TreeMap<>();

	private long last;

	/** Where nothing is compared, all look before one commits. */
	private @Nullable CountDownLatch careless;

	void compareNothing(int scans) {
		this.careless = new CountDownLatch(scans);
	}

	synchronized void revision(AttendeeId attendee, long revision) {
		this.revisions.put(attendee, revision);
	}

	@Override
	public Known look(EventId event, String scanId, AttendeeId attendee, @Nullable Room room) {
		var seen = known(scanId, attendee, room);
		if (this.careless != null) {
			this.careless.countDown();
			try {
				this.careless.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		}
		return seen;
	}

	private synchronized Known known(String scanId, AttendeeId attendee, @Nullable Room room) {
		return new Known(this.scans.get(scanId), this.stays.getOrDefault(attendee, Stay.NONE),
				this.registered.get(attendee), (room != null) ? inside(room.lastEnd()) : 0);
	}

	@Override
	public synchronized Optional<CheckIn> find(EventId event, String scanId) {
		return Optional.ofNullable(this.scans.get(scanId));
	}

	@Override
	public synchronized Optional<CheckIn> commit(DoorStore.Commit commit) {
		var checkIn = commit.checkIn();
		var known = this.scans.get(checkIn.scanId());
		var stay = this.stays.getOrDefault(checkIn.attendee(), Stay.NONE);
		long revision = this.revisions.getOrDefault(checkIn.attendee(), 0L);
		if (this.careless == null && (((known != null) ? known.sequence() : 0) != checkIn.sequence()
				|| stay.sequence() != commit.before().sequence()
				|| (commit.revision() != DoorStore.Commit.ANY_REVISION && commit.revision() != revision))) {
			return Optional.empty();
		}
		var limit = commit.limit();
		if (limit != null && inside(limit.lastEnd()) >= limit.most()) {
			return Optional.empty();
		}
		this.last = Math.max(this.last + 1, commit.now().toEpochMilli() * 100);
		var stored = checkIn.numbered(this.last);
		this.scans.put(stored.scanId(), stored);
		this.waiting.values().remove(stored.scanId());
		this.waiting.put(this.last, stored.scanId());
		if (commit.after() != null) {
			this.stays.put(stored.attendee(), commit.after().numbered(this.last));
		}
		return Optional.of(stored);
	}

	@Override
	public synchronized List<CheckIn> of(EventId event, AttendeeId attendee) {
		return this.scans.values().stream().filter((scan) -> scan.attendee().equals(attendee)).toList();
	}

	@Override
	public synchronized void remove(EventId event, AttendeeId attendee) {
		this.stays.remove(attendee);
	}

	@Override
	public synchronized void forget(EventId event) {
		this.scans.clear();
		this.stays.clear();
		this.waiting.clear();
	}

	@Override
	public synchronized boolean waits(CheckIn checkIn) {
		return this.waiting.containsKey(checkIn.sequence());
	}

	@Override
	public synchronized void published(CheckIn checkIn) {
		if (this.waiting.remove(checkIn.sequence()) == null && this.scans.containsKey(checkIn.scanId())
				&& !this.waiting.containsValue(checkIn.scanId())) {
			var newest = this.scans.get(checkIn.scanId());
			if (newest != null && newest.sequence() > checkIn.sequence()) {
				this.waiting.put(newest.sequence(), newest.scanId());
			}
		}
	}

	@Override
	public synchronized Set<EventId> events() {
		return this.scans.values().stream().map(CheckIn::event).collect(Collectors.toSet());
	}

	@Override
	public synchronized List<CheckIn> waiting(EventId event, Instant before, int limit) {
		return this.waiting.entrySet()
			.stream()
			.filter((entry) -> entry.getKey() <= before.toEpochMilli() * 100)
			.limit(limit)
			.flatMap((entry) -> find(event, entry.getValue()).stream())
			.toList();
	}

	@Override
	public synchronized Map<AttendeeId, Presence.Here> present(EventId event, Collection<AttendeeId> attendees,
			@Nullable Instant lastEnd) {
		return attendees.stream()
			.filter((attendee) -> isPresent(attendee, lastEnd))
			.collect(Collectors.toMap((attendee) -> attendee, this::here));
	}

	private Presence.Here here(AttendeeId attendee) {
		var stay = this.stays.getOrDefault(attendee, Stay.NONE);
		return new Presence.Here(Objects.requireNonNull(stay.since()), stay.kiosk());
	}

	private boolean isPresent(AttendeeId attendee, @Nullable Instant lastEnd) {
		var stay = this.stays.getOrDefault(attendee, Stay.NONE);
		var since = stay.since();
		return stay.inside() && since != null && (lastEnd == null || !since.isBefore(lastEnd));
	}

	@Override
	public synchronized long present(EventId event, @Nullable Instant lastEnd) {
		return inside(lastEnd);
	}

	private long inside(@Nullable Instant lastEnd) {
		return this.stays.keySet().stream().filter((attendee) -> isPresent(attendee, lastEnd)).count();
	}

	@Override
	public synchronized List<CheckIn> conflicts(EventId event, boolean open, int limit) {
		return this.scans.values()
			.stream()
			.filter((scan) -> scan.report().conflict() != null
					&& (scan.report().conflict().state() == CheckIn.Conflict.State.OPEN) == open)
			.sorted(Comparator.comparingLong(CheckIn::sequence).reversed())
			.limit(limit)
			.toList();
	}

	@Override
	public long openConflicts(EventId event) {
		return conflicts(event, true, Integer.MAX_VALUE).size();
	}

	@Override
	public synchronized long ever(EventId event) {
		return this.stays.values().stream().filter(Stay::ever).count();
	}

}
