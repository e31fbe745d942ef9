package rapport.checkin.registration;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.attendee.MemoryAttendees;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.event.EventId;

/** The tickets of attendees that are kept in memory. */
record AttendeesIndex(MemoryAttendees attendees) implements TicketIndex {

	@Override
	public List<List<AttendeeId>> holders(EventId event, List<String> loose) {
		var all = this.attendees.search(event, "", null, 1_000_000).entries();
		return loose.stream()
			.map((form) -> all.stream()
				.map((it) -> it.attendee())
				.filter((it) -> CanonicalTicket.of(it.ticket()).loose().equals(form))
				.map((it) -> it.id())
				.toList())
			.toList();
	}

	@Override
	public @Nullable String otherEvent(EventId event, String exact) {
		return null;
	}

}
