package rapport.checkin.attendee.redis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeFilter;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import rapport.starter.redis.Scripts;
import tools.jackson.databind.json.JsonMapper;

/** Attendees, in a hash by id, and an index of words in a sorted set. */
final class RedisAttendees implements Attendees {

	private static final RedisScript<Long> PUT = Scripts.number(RedisAttendees.class, "put.lua");

	private static final RedisScript<Long> REMOVE = Scripts.number(RedisAttendees.class, "remove.lua");

	/** What the event's last number is stays until the event itself is removed. */
	private static final int OWN = 7;

	/** Four for each attendee. */
	private static final int MOST_ARGUMENTS = 4 * 250;

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Consumer<EventId> confirm;

	private final RedisSearch search;

	/**
	 * Attendees in Redis.
	 * @param confirm throws if what is absent may be so because Redis lost it
	 */
	RedisAttendees(StringRedisTemplate redis, JsonMapper json, Presence presence, Consumer<EventId> confirm) {
		this.redis = redis;
		this.json = json;
		this.confirm = confirm;
		this.search = new RedisSearch(redis, presence, this::find, confirm);
	}

	/** So many at a time that nobody at a door waits for the script. */
	@Override
	public void put(EventId event, Collection<Attendee> attendees) {
		var arguments = new ArrayList<Object>();
		for (var attendee : attendees) {
			arguments.add(attendee.id().value());
			arguments.add(Long.toString(attendee.revision()));
			arguments.add(this.json.writeValueAsString(StoredAttendee.of(attendee)));
			arguments.add(String.join("\n", SearchWords.of(attendee)));
			if (arguments.size() == MOST_ARGUMENTS) {
				this.redis.execute(PUT, keys(event), arguments.toArray());
				arguments.clear();
			}
		}
		if (!arguments.isEmpty()) {
			this.redis.execute(PUT, keys(event), arguments.toArray());
		}
	}

	@Override
	public void remove(EventId event, Collection<AttendeeId> ids) {
		if (!ids.isEmpty()) {
			this.redis.execute(REMOVE, keys(event), ids.stream().map(AttendeeId::value).toArray());
		}
	}

	@Override
	public void forget(EventId event) {
		this.redis.unlink(keys(event).subList(0, OWN));
	}

	private static List<String> keys(EventId event) {
		return Stream.of("attendees", "revisions", "words", "index", "created", "changed", "roster", "sequence")
			.map((name) -> Keys.of(event.value(), name))
			.toList();
	}

	@Override
	public Map<AttendeeId, Attendee> find(EventId event, Collection<AttendeeId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		var documents = this.redis.<String, String>opsForHash()
			.multiGet(Keys.of(event.value(), "attendees"), ids.stream().map(AttendeeId::value).toList());
		var found = new LinkedHashMap<AttendeeId, Attendee>();
		int i = 0;
		for (var id : ids) {
			var document = documents.get(i++);
			if (document != null) {
				found.put(id, this.json.readValue(document, StoredAttendee.class).toAttendee(id.value()));
			}
		}
		if (found.size() < ids.size()) {
			this.confirm.accept(event);
		}
		return found;
	}

	@Override
	public Attendees.Found search(EventId event, String query, @Nullable AttendeeFilter filter, @Nullable String cursor,
			int limit) {
		return this.search.search(event, query, filter, cursor, limit);
	}

	@Override
	public long count(EventId event) {
		this.confirm.accept(event);
		return this.redis.opsForHash().size(Keys.of(event.value(), "attendees"));
	}

}
