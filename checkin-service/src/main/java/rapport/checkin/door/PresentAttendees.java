package rapport.checkin.door;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;

/** Who is at an event now, by the rules of its doors. */
public final class PresentAttendees implements Presence {

	private final Events events;

	private final Attendance attendance;

	private final Clock clock;

	public PresentAttendees(Events events, Attendance attendance, Clock clock) {
		this.events = events;
		this.attendance = attendance;
		this.clock = clock;
	}

	@Override
	public Map<AttendeeId, Presence.Here> present(EventId event, Collection<AttendeeId> attendees) {
		return attendees.isEmpty() ? Map.of() : this.attendance.present(event, attendees,
				DoorRules.of(this.events.get(event)).lastEnd(this.clock.instant()));
	}

	/** Returns how many are there now. */
	public long count(Event event) {
		return this.attendance.present(event.id(), DoorRules.of(event).lastEnd(this.clock.instant()));
	}

}
