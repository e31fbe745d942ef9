package rapport.checkin.attendee;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.EventId;

/** Tells who is meant by what may be a ticket. */
final class TicketHolders {

	private static final int LEAST_OF_TWO = 3;

	private static final int MOST_OF_TWO = 40;

	private final TicketIndex index;

	private final TicketIds ids;

	TicketHolders(TicketIndex index, TicketIds ids) {
		this.index = index;
		this.ids = ids;
	}

	/** Who holds the ticket itself, else the only one that is written like it. */
	@Nullable AttendeeId meant(EventId event, CanonicalTicket ticket, List<AttendeeId> holders) {
		var exact = this.ids.of(event, ticket.exact());
		if (holders.contains(exact)) {
			return exact;
		}
		return (holders.size() == 1) ? holders.getFirst() : null;
	}

	/** Whether a code is two people's tickets, one right behind the other. */
	boolean areTwo(EventId event, String exact) {
		var halves = new ArrayList<CanonicalTicket>();
		for (int i = LEAST_OF_TWO; i <= Math.min(exact.length() - LEAST_OF_TWO, MOST_OF_TWO); i++) {
			halves.add(CanonicalTicket.of(exact.substring(0, i)));
			halves.add(CanonicalTicket.of(exact.substring(i)));
		}
		if (halves.isEmpty()) {
			return false;
		}
		var holders = this.index.holders(event, halves.stream().map(CanonicalTicket::loose).toList());
		for (int i = 0; i < halves.size(); i += 2) {
			if (meant(event, halves.get(i), holders.get(i)) != null
					&& meant(event, halves.get(i + 1), holders.get(i + 1)) != null) {
				return true;
			}
		}
		return false;
	}

}
