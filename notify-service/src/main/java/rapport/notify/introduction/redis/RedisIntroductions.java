package rapport.notify.introduction.redis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.notify.introduction.Introduction;
import rapport.notify.introduction.Introductions;
import tools.jackson.databind.json.JsonMapper;

/** Introductions in Redis, the newest revision of each. */
@Component
class RedisIntroductions implements Introductions {

	private static final Duration KEEP = Duration.ofDays(90);

	private static final RedisScript<Long> NEWEST = RedisScript
		.of(new ClassPathResource("newest.lua", RedisIntroductions.class), Long.class);

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisIntroductions(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public boolean put(Introduction introduction) {
		return this.redis.execute(NEWEST, List.of(key(introduction.eventId(), introduction.introductionId())),
				Integer.toString(introduction.revision()), this.json.writeValueAsString(introduction),
				Long.toString(KEEP.toSeconds())) == 1;
	}

	@Override
	public Optional<Introduction> find(String eventId, String introductionId) {
		var value = this.redis.<String, String>opsForHash().get(key(eventId, introductionId), "value");
		return Optional.ofNullable(value).map((it) -> this.json.readValue(it, Introduction.class));
	}

	private static String key(String eventId, String introductionId) {
		return "notify:{" + eventId + "}:introduction:" + introductionId;
	}

}
