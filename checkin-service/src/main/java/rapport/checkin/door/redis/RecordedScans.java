package rapport.checkin.door.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.RecordedDoor;
import rapport.checkin.event.EventId;
import rapport.starter.redis.Scripts;

/**
 * Takes recorded scans off the outbox, ten times a second all at once: each removal alone
 * would be a write to disk that the next scan waits for. What a crash leaves on it is
 * published again. What is not stored any more, since Redis was lost and made anew from a
 * record that had it not yet, is stored again.
 */
final class RecordedScans {

	static final Duration EVERY = Duration.ofMillis(100);

	private static final RedisScript<List<String>> PUBLISHED = Scripts.strings(RecordedScans.class, "published.lua");

	private static final int MOST = 1_000;

	private final StringRedisTemplate redis;

	private final RecordedDoor door;

	private final BooleanSupplier whole;

	private final Queue<CheckIn> waiting = new ConcurrentLinkedQueue<>();

	/**
	 * None yet.
	 * @param whole says whether what Redis has is whole; until then nothing is done
	 */
	RecordedScans(StringRedisTemplate redis, RecordedDoor door, BooleanSupplier whole) {
		this.redis = redis;
		this.door = door;
		this.whole = whole;
	}

	void add(CheckIn checkIn) {
		this.waiting.add(checkIn);
	}

	/** Returns whether there are more to be taken off. */
	boolean takeOff() {
		if (!this.whole.getAsBoolean()) {
			return false;
		}
		var taken = new ArrayList<CheckIn>();
		for (int i = 0; i < MOST; i++) {
			var next = this.waiting.poll();
			if (next == null) {
				break;
			}
			taken.add(next);
		}
		takeOff(taken);
		return taken.size() == MOST;
	}

	/** One event's trouble keeps no other's waiting. */
	private void takeOff(List<CheckIn> taken) {
		Map<EventId, List<CheckIn>> byEvent = new HashMap<>();
		taken.forEach((it) -> byEvent.computeIfAbsent(it.event(), (_) -> new ArrayList<>()).add(it));
		RuntimeException failure = null;
		for (var scans : byEvent.entrySet()) {
			try {
				takeOff(scans.getKey(), scans.getValue());
			}
			catch (RuntimeException ex) {
				this.waiting.addAll(scans.getValue());
				failure = (failure != null) ? failure : ex;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	private void takeOff(EventId event, List<CheckIn> scans) {
		var arguments = new ArrayList<String>();
		for (var checkIn : scans) {
			arguments.add(checkIn.scanId());
			arguments.add(Long.toString(checkIn.sequence()));
		}
		var missing = this.redis.execute(PUBLISHED, DoorKeys.of(event, "outbox", "scans", "event"),
				arguments.toArray());
		if (!missing.isEmpty()) {
			this.door.restore(scans.stream().filter((it) -> missing.contains(it.scanId())).toList());
		}
	}

}
