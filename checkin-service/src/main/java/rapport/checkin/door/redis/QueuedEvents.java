package rapport.checkin.door.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.CopyCache;

/**
 * The events whose outboxes are to be looked into: those in which something was decided
 * lately. An instance marks an event before its first change, and again every few
 * minutes.
 */
final class QueuedEvents implements CopyCache {

	private static final String KEY = "rapport:queued";

	private static final Duration MARKED_FOR = Duration.ofMinutes(10);

	/** Well above the time for which a mark is not renewed. */
	private static final Duration KEPT_FOR = Duration.ofHours(1);

	private final StringRedisTemplate redis;

	private final Map<EventId, Instant> marked = new ConcurrentHashMap<>();

	QueuedEvents(StringRedisTemplate redis) {
		this.redis = redis;
	}

	void mark(EventId event, Instant now) {
		var last = this.marked.get(event);
		if (last == null || last.plus(MARKED_FOR).isBefore(now)) {
			this.redis.opsForZSet().add(KEY, event.value(), (double) now.toEpochMilli());
			this.marked.put(event, now);
		}
	}

	Set<EventId> all() {
		var events = this.redis.opsForZSet().range(KEY, 0, -1);
		var ids = new LinkedHashSet<EventId>();
		for (var event : (events != null) ? events : Set.<String>of()) {
			ids.add(new EventId(event));
		}
		return ids;
	}

	/**
	 * Drops an event in which nothing waits, if nothing was decided in it for an hour.
	 */
	void drop(EventId event, Instant now) {
		var score = this.redis.opsForZSet().score(KEY, event.value());
		if (score != null && score < now.minus(KEPT_FOR).toEpochMilli()) {
			this.marked.remove(event);
			this.redis.opsForZSet().remove(KEY, event.value());
		}
	}

	@Override
	public void forget() {
		this.marked.clear();
	}

}
