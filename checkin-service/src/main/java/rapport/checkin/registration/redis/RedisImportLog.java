package rapport.checkin.registration.redis;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.registration.AttendeeImport;
import rapport.checkin.registration.ImportLog;
import rapport.checkin.registration.PastImport;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

/**
 * What imports did, in a list for each, which goes when it is of no use any more; and the
 * last imports in figures.
 */
@Component
class RedisImportLog implements ImportLog {

	private static final int MOST = 50;

	/** Somebody may be undoing it still. */
	private static final Duration GRACE = Duration.ofMinutes(2);

	/** Longer than events are kept as a rule; they name nobody who attends. */
	private static final Duration HISTORY = Duration.ofDays(90);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisImportLog(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void note(EventId event, String importId, List<Step> steps) {
		if (!steps.isEmpty()) {
			var key = Keys.of(event.value(), "import:" + importId);
			this.redis.opsForList().rightPushAll(key, steps.stream().map(this.json::writeValueAsString).toList());
			this.redis.expire(key, AttendeeImport.UNDO.plus(GRACE));
			this.redis.opsForSet().add(undoable(event), importId);
			this.redis.expire(undoable(event), AttendeeImport.UNDO.plus(GRACE));
		}
	}

	@Override
	public List<Step> steps(EventId event, String importId, long from, int limit) {
		var steps = this.redis.opsForList().range(Keys.of(event.value(), "import:" + importId), from, from + limit - 1);
		return Objects.requireNonNullElse(steps, List.<String>of())
			.stream()
			.map((it) -> this.json.readValue(it, Step.class))
			.toList();
	}

	@Override
	public void put(EventId event, PastImport done) {
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

	@Override
	public Optional<PastImport> find(EventId event, String importId) {
		return all(event).stream().filter((it) -> it.importId().equals(importId)).findFirst();
	}

	@Override
	public List<PastImport> last(EventId event) {
		return all(event);
	}

	@Override
	public void forgetSteps(EventId event) {
		var ids = this.redis.opsForSet().members(undoable(event));
		Objects.requireNonNullElse(ids, Set.<String>of())
			.forEach((id) -> this.redis.unlink(Keys.of(event.value(), "import:" + id)));
		this.redis.unlink(undoable(event));
	}

	@Override
	public void forget(EventId event) {
		forgetSteps(event);
		this.redis.unlink(key(event));
	}

	private static String undoable(EventId event) {
		return Keys.of(event.value(), "imports-undoable");
	}

	private List<PastImport> all(EventId event) {
		return Objects.requireNonNullElse(this.redis.opsForList().range(key(event), 0, MOST - 1), List.<String>of())
			.stream()
			.map((it) -> this.json.readValue(it, PastImport.class))
			.toList();
	}

	private static String key(EventId event) {
		return Keys.of(event.value(), "imports");
	}

}
