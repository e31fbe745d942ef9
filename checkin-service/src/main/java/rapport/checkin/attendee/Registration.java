package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.Collection;

import rapport.checkin.event.EventId;

/** Registers attendees. */
public class Registration {

	private final Attendees attendees;

	private final AttendeePublisher publisher;

	/** How many were new, how many changed, and how many were known just so. */
	public record Registered(int imported, int updated, int unchanged) {

		/** The sum of both. */
		public Registered plus(Registered other) {
			return new Registered(this.imported + other.imported, this.updated + other.updated,
					this.unchanged + other.unchanged);
		}

	}

	public Registration(Attendees attendees, AttendeePublisher publisher) {
		this.attendees = attendees;
		this.publisher = publisher;
	}

	/**
	 * Registers attendees with different tickets; to do so again changes nothing. They
	 * are published first: after a failure in between, the same import finds them still
	 * new and completes.
	 */
	public Registered register(EventId event, Collection<Attendee> batch) {
		var known = this.attendees.find(event, batch.stream().map(Attendee::id).toList());
		int updated = 0;
		var changed = new ArrayList<Attendee>();
		for (var attendee : batch) {
			var before = known.get(attendee.id());
			if (!attendee.equals(before)) {
				changed.add(attendee);
				updated += (before != null) ? 1 : 0;
			}
		}
		if (!changed.isEmpty()) {
			this.publisher.publish(event, changed);
			this.attendees.put(event, changed);
		}
		return new Registered(changed.size() - updated, updated, batch.size() - changed.size());
	}

}
