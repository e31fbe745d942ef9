package rapport.checkin.door.redis;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.door.CheckIn;
import rapport.checkin.event.EventId;
import rapport.starter.redis.Scripts;

/**
 * Takes recorded scans off the outbox, ten times a second all at once: each removal alone
 * would be a write to disk that the next scan waits for. What a crash leaves on it is
 * published again.
 */
final class RecordedScans {

	static final Duration EVERY = Duration.ofMillis(100);

	private static final RedisScript<Long> PUBLISHED = Scripts.number(RecordedScans.class, "published.lua");

	private static final int MOST = 1_000;

	private final StringRedisTemplate redis;

	private final Queue<CheckIn> waiting = new ConcurrentLinkedQueue<>();

	RecordedScans(StringRedisTemplate redis) {
		this.redis = redis;
	}

	void add(CheckIn checkIn) {
		this.waiting.add(checkIn);
	}

	/** Returns whether there are more to be taken off. */
	boolean takeOff() {
		var taken = new ArrayList<CheckIn>();
		for (int i = 0; i < MOST; i++) {
			var next = this.waiting.poll();
			if (next == null) {
				break;
			}
			taken.add(next);
		}
		try {
			takeOff(taken);
		}
		catch (RuntimeException ex) {
			this.waiting.addAll(taken);
			throw ex;
		}
		return taken.size() == MOST;
	}

	private void takeOff(List<CheckIn> taken) {
		Map<EventId, List<String>> byEvent = new HashMap<>();
		for (var checkIn : taken) {
			var arguments = byEvent.computeIfAbsent(checkIn.event(), (event) -> new ArrayList<>());
			arguments.add(checkIn.scanId());
			arguments.add(Long.toString(checkIn.sequence()));
		}
		byEvent.forEach((event, arguments) -> this.redis.execute(PUBLISHED, DoorKeys.of(event, "outbox", "scans"),
				arguments.toArray()));
	}

}
