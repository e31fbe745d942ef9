package rapport.checkin.attendee.redis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Range;
import org.springframework.data.domain.Range.Bound;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.core.StringRedisTemplate;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeFilter;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Keys;

/** Finds attendees by the words that stand beside them. */
final class RedisSearch {

	private static final int SCAN = 200;

	/** Then what was found so far is told, and where to go on. */
	private static final int MOST_SCANS = 50;

	private static final int MOST_NEAR_SCANS = 30;

	private final StringRedisTemplate redis;

	private final Presence presence;

	private final Known attendees;

	private final Consumer<EventId> confirm;

	/** Knows who somebody is. */
	interface Known {

		Map<AttendeeId, Attendee> of(EventId event, Collection<AttendeeId> ids);

	}

	/**
	 * A search in Redis.
	 * @param confirm throws if what is absent may be so because Redis lost it
	 */
	RedisSearch(StringRedisTemplate redis, Presence presence, Known attendees, Consumer<EventId> confirm) {
		this.redis = redis;
		this.presence = presence;
		this.attendees = attendees;
		this.confirm = confirm;
	}

	/** Finds people as {@link Attendees#search} says. */
	Attendees.Found search(EventId event, String query, @Nullable AttendeeFilter filter, @Nullable String cursor,
			int limit) {
		if (query.isBlank()) {
			var everyone = SearchWords.everyone(filter);
			var found = search(event, new Wanted(List.of(everyone), (it) -> true, filter, MOST_SCANS), cursor, limit);
			return new Attendees.Found(found.entries(), found.next(), total(event, everyone, filter));
		}
		var sought = new SearchQuery(query);
		var found = search(event, new Wanted(sought.prefixes(), sought::matches, filter, MOST_SCANS), cursor, limit);
		var nearMatch = sought.near();
		var near = nearMatch.prefixes();
		if (cursor != null || !found.entries().isEmpty() || found.next() != null || near.isEmpty()) {
			return found;
		}
		var meant = search(event, new Wanted(near, nearMatch::matches, filter, MOST_NEAR_SCANS), null, limit);
		return new Attendees.Found(meant.entries(), null, null);
	}

	/**
	 * Who is wanted.
	 *
	 * @param prefixes what entries begin with, one after the other
	 * @param mostScans then what was found so far is told, and where to go on
	 */
	private record Wanted(List<String> prefixes, Predicate<Attendee> isMeant, @Nullable AttendeeFilter filter,
			int mostScans) {
	}

	private Attendees.Found search(EventId event, Wanted wanted, @Nullable String cursor, int limit) {
		var prefixes = wanted.prefixes();
		var found = new LinkedHashMap<AttendeeId, Attendees.Found.Entry>();
		var last = cursor;
		int current = (cursor != null) ? current(prefixes, cursor) : 0;
		@Nullable String after = cursor;
		for (int i = 0; i < wanted.mostScans() && found.size() < limit; i++) {
			var entries = entries(event, prefixes.get(current), after);
			if (entries.isEmpty() && ++current == prefixes.size()) {
				if (found.isEmpty()) {
					this.confirm.accept(event);
				}
				return new Attendees.Found(List.copyOf(found.values()), null, null);
			}
			for (var entry : passing(event, entries, wanted, current)) {
				if (found.size() == limit) {
					break;
				}
				last = entry.getKey();
				found.put(entry.getValue().attendee().id(), entry.getValue());
			}
			after = entries.isEmpty() ? null : entries.getLast();
			last = (found.size() < limit && after != null) ? after : last;
		}
		return new Attendees.Found(List.copyOf(found.values()), last, null);
	}

	/** Of some entries those that are to be told, by their entry. */
	private List<Map.Entry<String, Attendees.Found.Entry>> passing(EventId event, List<String> entries, Wanted wanted,
			int current) {
		var attendees = this.attendees.of(event,
				entries.stream().map((it) -> new AttendeeId(SearchWords.attendeeId(it))).distinct().toList());
		var here = attendees.isEmpty() ? Map.<AttendeeId, Presence.Here>of()
				: this.presence.present(event, attendees.keySet());
		var filter = wanted.filter();
		var passing = new ArrayList<Map.Entry<String, Attendees.Found.Entry>>();
		for (var entry : entries) {
			var attendee = attendees.get(new AttendeeId(SearchWords.attendeeId(entry)));
			if (attendee != null && (filter == null || filter.passes(attendee, here.containsKey(attendee.id())))
					&& wanted.isMeant().test(attendee)
					&& SearchWords.isFirst(attendee, entry, wanted.prefixes(), current)) {
				passing.add(Map.entry(entry, new Attendees.Found.Entry(attendee, here.get(attendee.id()))));
			}
		}
		return passing;
	}

	private static int current(List<String> prefixes, String cursor) {
		for (int i = 0; i < prefixes.size(); i++) {
			if (cursor.startsWith(prefixes.get(i))) {
				return i;
			}
		}
		return 0;
	}

	private @Nullable Long total(EventId event, String everyone, @Nullable AttendeeFilter filter) {
		if (filter != null && !filter.isIndexed()) {
			return null;
		}
		return this.redis.opsForZSet()
			.lexCount(Keys.of(event.value(), "index"),
					Range.of(Bound.inclusive(everyone), Bound.exclusive(SearchWords.after(everyone))));
	}

	private List<String> entries(EventId event, String prefix, @Nullable String after) {
		var from = (after != null) ? Bound.exclusive(after) : Bound.inclusive(prefix);
		var entries = this.redis.opsForZSet()
			.rangeByLex(Keys.of(event.value(), "index"), Range.of(from, Bound.exclusive(SearchWords.after(prefix))),
					Limit.limit().count(SCAN));
		return (entries != null) ? List.copyOf(entries) : List.of();
	}

}
