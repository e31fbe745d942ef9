package rapport.checkin.pretix.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeeRoll;
import rapport.checkin.attendee.AttendeeRoll.RollEntry;
import rapport.checkin.attendee.AttendeeRoll.RollOrder;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.CopyCache;

/**
 * Knows which tickets do not open the door. They are few, and read from what changed
 * since it looked last; it keeps their ids alone.
 */
@Component
class MarkedTickets implements CopyCache {

	private static final int A_PAGE = 500;

	private final AttendeeRoll roll;

	private final Attendees attendees;

	private final RecentEvents<Marks> events = new RecentEvents<>();

	/** A ticket that is marked, or was. */
	record Marked(Attendee attendee, Instant changed) {

		/** Returns whether her ticket is marked so now. */
		boolean is(Admission... admissions) {
			return List.of(admissions).contains(this.attendee.admission());
		}

	}

	MarkedTickets(AttendeeRoll roll, Attendees attendees) {
		this.roll = roll;
		this.attendees = attendees;
	}

	/** Returns all that are, or were, marked, who changed last first. */
	List<Marked> of(EventId event) {
		var changed = this.events.of(event, Marks::new).read(event);
		return this.attendees.find(event, changed.keySet())
			.values()
			.stream()
			.map((it) -> new Marked(it, changed.getOrDefault(it.id(), Instant.EPOCH)))
			.sorted(Comparator.comparing(Marked::changed).reversed())
			.toList();
	}

	@Override
	public void forget() {
		this.events.clear();
	}

	/** Those of an event. */
	private final class Marks {

		private final Map<AttendeeId, Instant> changed = new HashMap<>();

		private Instant readTo = Instant.EPOCH;

		synchronized Map<AttendeeId, Instant> read(EventId event) {
			var next = this.readTo;
			var entries = new ArrayList<RollEntry>();
			for (int from = 0;; from += A_PAGE) {
				var page = MarkedTickets.this.roll.page(event, RollOrder.CHANGED_LAST, this.readTo, from, A_PAGE);
				next = (from == 0) ? page.readAt() : next;
				entries.addAll(page.entries());
				if (page.entries().size() < A_PAGE) {
					break;
				}
			}
			for (int from = 0; from < entries.size(); from += A_PAGE) {
				take(event, entries.subList(from, Math.min(from + A_PAGE, entries.size())));
			}
			this.readTo = next;
			return Map.copyOf(this.changed);
		}

		private void take(EventId event, List<RollEntry> entries) {
			var found = MarkedTickets.this.attendees.find(event,
					entries.stream().map(RollEntry::attendee).distinct().toList());
			for (var entry : entries) {
				var attendee = found.get(entry.attendee());
				if (attendee != null
						&& (attendee.admission() != Admission.VALID || this.changed.containsKey(attendee.id()))) {
					this.changed.put(attendee.id(), entry.changed());
				}
			}
		}

	}

}
