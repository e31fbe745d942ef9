package rapport.checkin.kiosk.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.Kiosk;
import rapport.checkin.kiosk.KioskStore;
import tools.jackson.databind.json.JsonMapper;

/** Kiosks' codes, which expire, and tokens. */
final class RedisKioskStore implements KioskStore {

	private static final String TOKENS = "rapport:kiosk-tokens";

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private record Stored(String event, String name) {
	}

	RedisKioskStore(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void putCode(String digest, Kiosk kiosk, Duration valid) {
		this.redis.opsForValue().set(code(digest), write(kiosk), valid);
	}

	@Override
	public Optional<Kiosk> takeCode(String digest) {
		return read(this.redis.opsForValue().getAndDelete(code(digest)));
	}

	@Override
	public void putToken(String digest, Kiosk kiosk) {
		this.redis.opsForHash().put(TOKENS, digest, write(kiosk));
	}

	@Override
	public Optional<Kiosk> byToken(String digest) {
		return read(this.redis.<String, String>opsForHash().get(TOKENS, digest));
	}

	@Override
	public long attempt() {
		var key = "rapport:kiosk-attempts:" + Instant.now().getEpochSecond() / 60;
		var attempts = this.redis.opsForValue().increment(key);
		this.redis.expire(key, Duration.ofMinutes(2));
		return (attempts != null) ? attempts : 1;
	}

	private String write(Kiosk kiosk) {
		return this.json.writeValueAsString(new Stored(kiosk.event().value(), kiosk.name()));
	}

	private Optional<Kiosk> read(@Nullable String stored) {
		return Optional.ofNullable(stored)
			.map((it) -> this.json.readValue(it, Stored.class))
			.map((it) -> new Kiosk(new EventId(it.event()), it.name()));
	}

	private static String code(String digest) {
		return "rapport:kiosk-code:" + digest;
	}

}
