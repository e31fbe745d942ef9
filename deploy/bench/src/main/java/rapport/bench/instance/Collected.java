package rapport.bench.instance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeFilter;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;

/** Collects what an import registers, in the order of the file. */
final class Collected implements Attendees, AttendeePublisher {

	private final List<Attendee> all = new ArrayList<>();

	List<Attendee> all() {
		return this.all;
	}

	@Override
	public void publish(EventId event, Collection<Attendee> attendees) {
		this.all.addAll(attendees);
	}

	@Override
	public void put(EventId event, Collection<Attendee> attendees) {
		// Published already.
	}

	@Override
	public Map<AttendeeId, Attendee> find(EventId event, Collection<AttendeeId> ids) {
		return Map.of();
	}

	@Override
	public Attendees.Found search(EventId event, String query, @Nullable AttendeeFilter filter, @Nullable String cursor,
			int limit) {
		return new Attendees.Found(List.of(), null, null);
	}

	@Override
	public long count(EventId event) {
		return this.all.size();
	}

	@Override
	public void remove(EventId event, Collection<AttendeeId> ids) {
		throw new UnsupportedOperationException("An import removes nobody");
	}

	@Override
	public void forget(EventId event) {
		throw new UnsupportedOperationException("An import forgets no event");
	}

}
