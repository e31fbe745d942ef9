package rapport.bench.instance;

import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.event.EventId;

/** Of an event at which nobody has a ticket yet. */
final class NobodysTickets implements TicketIndex {

	@Override
	public List<List<AttendeeId>> holders(EventId event, List<String> loose) {
		return loose.stream().map((_) -> List.<AttendeeId>of()).toList();
	}

	@Override
	public @Nullable String otherEvent(EventId event, String exact) {
		return null;
	}

}
