package rapport.checkin.event.redis;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.event.Matching;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.plumbing.Slots;
import tools.jackson.databind.json.JsonMapper;

/** Events, each a JSON string, and the set of their ids. */
final class RedisEvents implements Events {

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Slots slots;

	private record Stored(String name, String timeZone, Instant startsAt, Instant endsAt, List<String> meetingPoints,
			Matching matching) {

		Event toEvent(EventId id) {
			return new Event(id, this.name, ZoneId.of(this.timeZone), this.startsAt, this.endsAt, this.meetingPoints,
					this.matching);
		}

	}

	RedisEvents(StringRedisTemplate redis, JsonMapper json, Slots slots) {
		this.redis = redis;
		this.json = json;
		this.slots = slots;
	}

	@Override
	public boolean put(Event event) {
		var stored = new Stored(event.name(), event.timeZone().getId(), event.startsAt(), event.endsAt(),
				event.meetingPoints(), event.matching());
		this.redis.opsForValue().set(Keys.of(event.id().value(), Slots.MARK), Slots.WHOLE);
		this.redis.opsForValue().set(key(event.id()), this.json.writeValueAsString(stored));
		var added = this.redis.opsForSet().add(Keys.EVENTS, event.id().value());
		return added != null && added == 1;
	}

	@Override
	public Optional<Event> find(EventId id) {
		var found = this.redis.opsForValue().get(key(id));
		if (found == null) {
			this.slots.confirm();
		}
		return Optional.ofNullable(found).map((it) -> this.json.readValue(it, Stored.class).toEvent(id));
	}

	@Override
	public List<Event> all() {
		var ids = this.redis.opsForSet().members(Keys.EVENTS);
		return ((ids != null) ? ids : Set.<String>of()).stream()
			.sorted()
			.flatMap((id) -> find(new EventId(id)).stream())
			.toList();
	}

	private static String key(EventId id) {
		return Keys.of(id.value(), "event");
	}

}
