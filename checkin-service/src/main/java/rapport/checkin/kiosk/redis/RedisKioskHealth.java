package rapport.checkin.kiosk.redis;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.EventId;
import rapport.checkin.kiosk.KioskHealth;
import rapport.checkin.plumbing.Keys;
import tools.jackson.databind.json.JsonMapper;

/** What kiosks told of themselves, in a hash of their event. */
final class RedisKioskHealth implements KioskHealth {

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisKioskHealth(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void beat(EventId event, String kioskId, Heartbeat heartbeat) {
		this.redis.opsForHash().put(key(event), kioskId, this.json.writeValueAsString(heartbeat));
	}

	@Override
	public Map<String, Heartbeat> of(EventId event) {
		return this.redis.<String, String>opsForHash()
			.entries(key(event))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(entry) -> this.json.readValue(entry.getValue(), Heartbeat.class)));
	}

	@Override
	public void forget(EventId event) {
		this.redis.unlink(key(event));
	}

	private static String key(EventId event) {
		return Keys.of(event.value(), "kiosk-health");
	}

}
