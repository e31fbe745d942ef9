package rapport.checkin.event.redis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.Keys;
import rapport.checkin.plumbing.Slots;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Events, each a JSON string, and the set of their ids. Beside that stands another, which
 * tells where it was lost: an id comes to it later, and leaves it sooner.
 */
final class RedisEvents implements Events {

	private static final RedisScript<Long> PUT = Scripts.number(RedisEvents.class, "put.lua");

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Runnable confirm;

	private final Consumer<EventId> torn;

	private final Runnable lost;

	private final StoredEventIds known;

	private final StoredEventIds beside;

	private final StoredEventIds forgetting;

	/**
	 * Events in Redis.
	 * @param confirm throws if what is absent may be so because Redis lost it
	 * @param torn is told of an event that is among the ids, but not there
	 * @param lost is told where the ids themselves were lost
	 */
	RedisEvents(StringRedisTemplate redis, JsonMapper json, Runnable confirm, Consumer<EventId> torn, Runnable lost) {
		this.redis = redis;
		this.json = json;
		this.confirm = confirm;
		this.torn = torn;
		this.lost = lost;
		this.known = new StoredEventIds(redis, Keys.EVENTS);
		this.beside = new StoredEventIds(redis, "{" + Keys.EVENTS + "}:beside");
		this.forgetting = new StoredEventIds(redis, "rapport:forgetting");
	}

	@Override
	public boolean put(Event event) {
		return put(event, Slots.WHOLE);
	}

	@Override
	public void restore(Event event) {
		put(event, "");
	}

	private boolean put(Event event, String mark) {
		var id = event.id().value();
		this.redis.execute(PUT, List.of(key(event.id()), Keys.of(id, Slots.MARK)), Long.toString(event.revision()),
				this.json.writeValueAsString(StoredEvent.of(event)), mark);
		boolean added = this.known.add(event.id());
		this.beside.add(event.id());
		return added;
	}

	@Override
	public Optional<Event> find(EventId id) {
		var found = look(id);
		if (found.isEmpty()) {
			this.confirm.run();
			requireSound(id);
		}
		return found;
	}

	private void requireSound(EventId id) {
		if (!this.forgetting.has(id) && this.known.has(id)) {
			this.torn.accept(id);
		}
	}

	private Optional<Event> look(EventId id) {
		return Optional.ofNullable(this.redis.opsForValue().get(key(id)))
			.map((it) -> this.json.readValue(it, StoredEvent.class).toEvent(id));
	}

	@Override
	public List<Event> all() {
		if (!this.beside.within(this.known)) {
			this.lost.run();
		}
		var all = new ArrayList<Event>();
		for (var id : this.known.all()) {
			look(id).ifPresentOrElse(all::add, () -> requireSound(id));
		}
		return all;
	}

	@Override
	public void beginForgetting(EventId id) {
		this.forgetting.add(id);
		this.redis.unlink(key(id));
	}

	@Override
	public Set<EventId> forgetting() {
		return this.forgetting.all();
	}

	@Override
	public void endForgetting(EventId id) {
		remove(id);
		this.forgetting.remove(id);
	}

	@Override
	public void remove(EventId id) {
		this.beside.remove(id);
		this.known.remove(id);
		this.redis.unlink(List.of(key(id), Keys.of(id.value(), Slots.MARK), Keys.of(id.value(), "sequence")));
	}

	private static String key(EventId id) {
		return Keys.of(id.value(), "event");
	}

}
