package rapport.checkin.attendee;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/**
 * Tickets that are kept in memory.
 *
 * @param tickets whose they are at an event, as it is at the time
 * @param elsewhere the name of another event at which a ticket is somebody's
 */
public record MemoryTicketIndex(Function<EventId, Map<AttendeeId, String>> tickets,
		Function<String, @Nullable String> elsewhere) implements TicketIndex {

	/** Creates an index of one event's tickets. */
	public MemoryTicketIndex(Function<EventId, Map<AttendeeId, String>> tickets) {
		this(tickets, (_) -> null);
	}

	@Override
	public List<List<AttendeeId>> holders(EventId event, List<String> loose) {
		var all = this.tickets.apply(event).entrySet();
		return loose.stream()
			.map((form) -> all.stream()
				.filter((it) -> CanonicalTicket.of(it.getValue()).loose().equals(form))
				.map(Map.Entry::getKey)
				.toList())
			.toList();
	}

	@Override
	public @Nullable String otherEvent(EventId event, String exact) {
		return this.elsewhere.apply(exact);
	}

}
