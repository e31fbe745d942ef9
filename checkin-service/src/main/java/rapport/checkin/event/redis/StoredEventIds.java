package rapport.checkin.event.redis;

import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.EventId;

/** A set of events' ids. */
final class StoredEventIds {

	private final StringRedisTemplate redis;

	private final String key;

	StoredEventIds(StringRedisTemplate redis, String key) {
		this.redis = redis;
		this.key = key;
	}

	/** Puts an id in; returns whether it was not there. */
	boolean add(EventId id) {
		var added = this.redis.opsForSet().add(this.key, id.value());
		return added != null && added == 1;
	}

	/** Takes an id out. */
	void remove(EventId id) {
		this.redis.opsForSet().remove(this.key, id.value());
	}

	boolean has(EventId id) {
		return Boolean.TRUE.equals(this.redis.opsForSet().isMember(this.key, id.value()));
	}

	/** Returns whether each of these ids is among others, of the same slot. */
	boolean within(StoredEventIds others) {
		var missing = this.redis.opsForSet().difference(this.key, others.key);
		return missing == null || missing.isEmpty();
	}

	/** Returns all, in the order of their letters. */
	Set<EventId> all() {
		var found = this.redis.opsForSet().members(this.key);
		var ids = new LinkedHashSet<EventId>();
		((found != null) ? found : Set.<String>of()).stream().sorted().forEach((id) -> ids.add(new EventId(id)));
		return ids;
	}

}
