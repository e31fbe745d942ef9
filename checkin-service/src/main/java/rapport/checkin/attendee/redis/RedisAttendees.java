package rapport.checkin.attendee.redis;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.Range.Bound;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Found;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;
import tools.jackson.databind.json.JsonMapper;

/** Attendees, in a hash by id, and an index of words in a sorted set. */
final class RedisAttendees implements Attendees {

	private static final int SCAN = 200;

	private final StringRedisTemplate redis;

	private final JsonMapper json;

	private final Presence presence;

	RedisAttendees(StringRedisTemplate redis, JsonMapper json, Presence presence) {
		this.redis = redis;
		this.json = json;
		this.presence = presence;
	}

	/**
	 * The index comes first: if a crash comes in between, the attendee is still new and
	 * is put again.
	 */
	@Override
	public void put(EventId event, Collection<Attendee> attendees) {
		var before = find(event, attendees.stream().map(Attendee::id).toList());
		if (!before.isEmpty()) {
			this.redis.opsForZSet()
				.remove(index(event),
						before.values().stream().flatMap((it) -> SearchWords.entries(it).stream()).toArray());
		}
		var entries = new HashSet<TypedTuple<String>>();
		var documents = new LinkedHashMap<String, String>();
		for (var attendee : attendees) {
			SearchWords.entries(attendee).forEach((it) -> entries.add(TypedTuple.of(it, 0.0)));
			documents.put(attendee.id().value(), this.json.writeValueAsString(StoredAttendee.of(attendee)));
		}
		this.redis.opsForZSet().add(index(event), entries);
		this.redis.<String, String>opsForHash().putAll(Keys.of(event.value(), "attendees"), documents);
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
		return found;
	}

	@Override
	public Found search(EventId event, String query, @Nullable String cursor, int limit) {
		var prefix = SearchWords.prefix(query);
		var found = new LinkedHashMap<AttendeeId, Attendee>();
		var last = cursor;
		while (found.size() < limit) {
			var entries = entries(event, prefix, last);
			if (entries.isEmpty()) {
				return new Found(present(event, found.values()), null);
			}
			var ids = entries.stream().map((it) -> new AttendeeId(SearchWords.attendeeId(it))).distinct().toList();
			var attendees = find(event, ids);
			for (var entry : entries) {
				var attendee = attendees.get(new AttendeeId(SearchWords.attendeeId(entry)));
				if (found.size() < limit) {
					last = entry;
					if (attendee != null && SearchWords.matches(attendee, query)) {
						found.put(attendee.id(), attendee);
					}
				}
			}
		}
		return new Found(present(event, found.values()), last);
	}

	private List<String> entries(EventId event, String prefix, @Nullable String after) {
		var from = (after != null) ? Bound.exclusive(after) : Bound.inclusive(prefix);
		var entries = this.redis.opsForZSet()
			.rangeByLex(index(event), Range.of(from, Bound.exclusive(prefix + "\uFFFF")), Limit.limit().count(SCAN));
		return (entries != null) ? List.copyOf(entries) : List.of();
	}

	private List<Found.Entry> present(EventId event, Collection<Attendee> attendees) {
		if (attendees.isEmpty()) {
			return List.of();
		}
		var present = this.presence.present(event, attendees.stream().map(Attendee::id).toList());
		return attendees.stream().map((it) -> new Found.Entry(it, present.contains(it.id()))).toList();
	}

	@Override
	public long count(EventId event) {
		return this.redis.opsForHash().size(Keys.of(event.value(), "attendees"));
	}

	@Override
	public void admission(EventId event, AttendeeId id, Admission admission) {
		var key = Keys.of(event.value(), "admission");
		if (admission == Admission.VALID) {
			this.redis.opsForHash().delete(key, id.value());
		}
		else {
			this.redis.opsForHash().put(key, id.value(), admission.name().toLowerCase(Locale.ROOT));
		}
	}

	private static String index(EventId event) {
		return Keys.of(event.value(), "index");
	}

}
