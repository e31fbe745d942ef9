package rapport.checkin.registration.redis;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import rapport.checkin.attendee.AttendeeId;
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

	/** Somebody may be undoing it still. */
	private static final Duration GRACE = Duration.ofMinutes(2);

	/** No file takes so long to be read. */
	private static final Duration LONGEST_IMPORT = Duration.ofHours(1);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final RedisPastImports past;

	RedisImportLog(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
		this.past = new RedisPastImports(redis, json);
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
		this.past.put(event, done);
	}

	@Override
	public Optional<PastImport> find(EventId event, String importId) {
		return this.past.all(event).stream().filter((it) -> it.importId().equals(importId)).findFirst();
	}

	@Override
	public List<PastImport> last(EventId event) {
		return this.past.all(event);
	}

	@Override
	public void erased(EventId event, AttendeeId attendee) {
		var key = Keys.of(event.value(), "erased-lately");
		this.redis.opsForSet().add(key, attendee.value());
		this.redis.expire(key, LONGEST_IMPORT);
		forgetSteps(event);
	}

	@Override
	public Set<AttendeeId> erasedLately(EventId event) {
		var ids = this.redis.opsForSet().members(Keys.of(event.value(), "erased-lately"));
		return Objects.requireNonNullElse(ids, Set.<String>of())
			.stream()
			.map(AttendeeId::new)
			.collect(Collectors.toSet());
	}

	private void forgetSteps(EventId event) {
		var ids = this.redis.opsForSet().members(undoable(event));
		Objects.requireNonNullElse(ids, Set.<String>of())
			.forEach((id) -> this.redis.unlink(Keys.of(event.value(), "import:" + id)));
		this.redis.unlink(undoable(event));
	}

	@Override
	public void forget(EventId event) {
		forgetSteps(event);
		this.redis.unlink(Keys.of(event.value(), "erased-lately"));
		this.past.forget(event);
	}

	private static String undoable(EventId event) {
		return Keys.of(event.value(), "imports-undoable");
	}

}
