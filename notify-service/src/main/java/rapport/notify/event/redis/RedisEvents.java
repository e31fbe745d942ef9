package rapport.notify.event.redis;

import java.util.List;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;
import rapport.notify.event.Event;
import rapport.notify.event.Events;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/** Events in Redis. */
@Component
class RedisEvents implements Events {

	private static final RedisScript<Long> NEWEST = Scripts.number(RedisEvents.class, "newest.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	RedisEvents(StringRedisTemplate redis, JsonMapper json) {
		this.redis = redis;
		this.json = json;
	}

	@Override
	public void put(Event event) {
		this.redis.execute(NEWEST, List.of(key(event.eventId())), Long.toString(event.revision()),
				this.json.writeValueAsString(event));
	}

	@Override
	public void erase(String eventId) {
		this.redis.delete(key(eventId));
	}

	@Override
	public Optional<Event> find(String eventId) {
		return Optional.ofNullable(this.redis.<String, String>opsForHash().get(key(eventId), "value"))
			.map((it) -> this.json.readValue(it, Event.class));
	}

	private static String key(String eventId) {
		return "notify:{" + eventId + "}:event";
	}

}
