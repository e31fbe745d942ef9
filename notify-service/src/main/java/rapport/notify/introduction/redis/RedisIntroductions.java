package rapport.notify.introduction.redis;

import java.util.List;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import rapport.notify.introduction.Participant;
import rapport.starter.redis.RedisRewrite;
import rapport.starter.redis.Scripts;
import rapport.starter.redis.TornCopy;
import tools.jackson.databind.json.JsonMapper;

/** Introductions in Redis, the newest revision of each, as long as their event. */
@Component
class RedisIntroductions implements Introductions {

	private static final RedisScript<Long> NEWEST = Scripts.number(RedisIntroductions.class, "newest.lua");

	private static final RedisScript<Long> TORN = Scripts.number(RedisIntroductions.class, "torn.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final RedisRewrite rewrite;

	private final TornCopy torn;

	RedisIntroductions(StringRedisTemplate redis, JsonMapper json, RedisRewrite rewrite, TornCopy torn) {
		this.torn = torn;
		this.redis = redis;
		this.json = json;
		this.rewrite = rewrite;
	}

	@Override
	public boolean put(Introduction introduction) {
		boolean newest = this.redis.execute(NEWEST, keys(introduction.eventId()), introduction.introductionId(),
				Long.toString(introduction.revision()), this.json.writeValueAsString(introduction)) == 1;
		if (newest && introduction.participants().stream().anyMatch(Participant::wordless)) {
			this.rewrite.soon();
		}
		return newest;
	}

	@Override
	public boolean erase(String eventId, String introductionId) {
		var keys = keys(eventId);
		this.redis.opsForHash().delete(keys.getLast(), introductionId);
		boolean known = this.redis.opsForHash().delete(keys.getFirst(), introductionId) == 1;
		if (known) {
			this.rewrite.soon();
		}
		return known;
	}

	@Override
	public void eraseAll(String eventId) {
		this.redis.delete(keys(eventId));
		this.rewrite.soon();
	}

	@Override
	public Optional<Introduction> find(String eventId, String introductionId) {
		var value = this.redis.<String, String>opsForHash().get(keys(eventId).getFirst(), introductionId);
		if (value == null) {
			this.torn.requireSound(this.redis.execute(TORN, keys(eventId), introductionId) == 0);
		}
		return Optional.ofNullable(value).map((it) -> this.json.readValue(it, Introduction.class));
	}

	private static List<String> keys(String eventId) {
		return List.of("notify:{" + eventId + "}:introductions", "notify:{" + eventId + "}:introduction-revisions");
	}

}
