package rapport.checkin.attendee;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/** Attendees in memory; they are found by how a word of theirs begins. */
public final class MemoryAttendees implements Attendees {

	private final Map<EventId, Map<AttendeeId, Attendee>> all = new HashMap<>();

	@Override
	public void put(EventId event, Collection<Attendee> attendees) {
		attendees.forEach((attendee) -> of(event).merge(attendee.id(), attendee,
				(known, other) -> (other.revision() > known.revision()) ? other : known));
	}

	@Override
	public Map<AttendeeId, Attendee> find(EventId event, Collection<AttendeeId> ids) {
		var all = of(event);
		var found = new LinkedHashMap<AttendeeId, Attendee>();
		for (var id : ids) {
			var attendee = all.get(id);
			if (attendee != null) {
				found.put(id, attendee);
			}
		}
		return found;
	}

	@Override
	public Attendees.Found search(EventId event, String query, @Nullable AttendeeFilter filter, @Nullable String cursor,
			int limit) {
		var found = of(event).values()
			.stream()
			.filter((it) -> (" " + it.name() + " " + it.company()).toLowerCase(Locale.ROOT)
				.contains(" " + query.toLowerCase(Locale.ROOT)))
			.sorted(Comparator.comparing(Attendee::name))
			.skip((cursor != null) ? Long.parseLong(cursor) : 0)
			.toList();
		long next = ((cursor != null) ? Long.parseLong(cursor) : 0) + limit;
		return new Attendees.Found(
				found.stream().limit(limit).map((it) -> new Attendees.Found.Entry(it, null)).toList(),
				(found.size() > limit) ? Long.toString(next) : null, null);
	}

	@Override
	public long count(EventId event) {
		return of(event).size();
	}

	@Override
	public void remove(EventId event, Collection<AttendeeId> ids) {
		of(event).keySet().removeAll(ids);
	}

	@Override
	public void forget(EventId event) {
		this.all.remove(event);
	}

	private Map<AttendeeId, Attendee> of(EventId event) {
		return this.all.computeIfAbsent(event, (it) -> new LinkedHashMap<>());
	}

}
