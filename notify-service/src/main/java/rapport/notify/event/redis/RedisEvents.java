package rapport.notify.event.redis;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;
import rapport.notify.event.Event;
import rapport.notify.event.Events;

/** Events in Redis. */
@Component
class RedisEvents implements Events {

	private final StringRedisTemplate redis;

	RedisEvents(StringRedisTemplate redis) {
		this.redis = redis;
	}

	@Override
	public void put(Event event) {
		this.redis.opsForValue().set(key(event.eventId()), event.endsAt().toString());
	}

	@Override
	public Optional<Event> find(String eventId) {
		return Optional.ofNullable(this.redis.opsForValue().get(key(eventId)))
			.map((endsAt) -> new Event(eventId, Instant.parse(endsAt)));
	}

	private static String key(String eventId) {
		return "notify:{" + eventId + "}:event";
	}

}
