package rapport.checkin.registration.redis;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.registration.PastImport;
import tools.jackson.databind.json.JsonMapper;

/** The last imports of each event in figures, in a list, the newest first. */
final class RedisPastImports {

	private static final int MOST = 50;

	/** Longer than events are kept as a rule; they name nobody who attends. */
	private static final Duration HISTORY = Duration.ofDays(90);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisPastImports(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	/** Adds an import, or replaces what was put of it before. */
	void put(EventId event, PastImport done) {
		var document = this.json.writeValueAsString(done);
		var all = all(event);
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).importId().equals(done.importId())) {
				this.redis.opsForList().set(key(event), i, document);
				return;
			}
		}
		this.redis.opsForList().leftPush(key(event), document);
		this.redis.opsForList().trim(key(event), 0, MOST - 1);
		this.redis.expire(key(event), HISTORY);
	}

	/** Returns the last imports. */
	List<PastImport> all(EventId event) {
		return Objects.requireNonNullElse(this.redis.opsForList().range(key(event), 0, MOST - 1), List.<String>of())
			.stream()
			.map((it) -> this.json.readValue(it, PastImport.class))
			.toList();
	}

	/** Removes all of an event. */
	void forget(EventId event) {
		this.redis.unlink(key(event));
	}

	private static String key(EventId event) {
		return Keys.of(event.value(), "imports");
	}

}
