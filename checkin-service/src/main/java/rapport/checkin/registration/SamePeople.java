package rapport.checkin.registration;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.cell.Vocabulary;
import rapport.checkin.event.EventId;

/**
 * Knows people again whose tickets a newer list writes otherwise: without their zeros, as
 * spreadsheets do, or in capitals. She has the same name, and nobody else a ticket alike.
 */
final class SamePeople {

	private final EventId event;

	private final Attendees attendees;

	private final TicketIndex tickets;

	/** Whether anybody was at the event before. */
	private final boolean first;

	private final Set<AttendeeId> known = new HashSet<>();

	SamePeople(EventId event, Attendees attendees, TicketIndex tickets) {
		this.first = attendees.count(event) == 0;
		this.event = event;
		this.attendees = attendees;
		this.tickets = tickets;
	}

	/** Returns whether somebody was known again by another form of her ticket. */
	boolean has(AttendeeId id) {
		return this.known.contains(id);
	}

	/** Returns the same rows, each of whom it is about. */
	List<Draft> of(List<Draft> rows) {
		if (this.first) {
			return rows;
		}
		var here = this.attendees.find(this.event, rows.stream().map(Draft::id).toList());
		var others = rows.stream().filter((it) -> !here.containsKey(it.id())).toList();
		if (others.isEmpty()) {
			return rows;
		}
		var holders = this.tickets.holders(this.event,
				others.stream().map((it) -> CanonicalTicket.of(it.attendee().ticket()).loose()).toList());
		var alike = this.attendees.find(this.event,
				holders.stream().filter((it) -> it.size() == 1).flatMap(Collection::stream).toList());
		var forms = new HashMap<AttendeeId, List<AttendeeId>>();
		for (int i = 0; i < others.size(); i++) {
			forms.put(others.get(i).id(), holders.get(i));
		}
		return rows.stream().map((it) -> same(it, forms.getOrDefault(it.id(), List.of()), alike)).toList();
	}

	private Draft same(Draft row, List<AttendeeId> holders, Map<AttendeeId, Attendee> alike) {
		var her = (holders.size() == 1) ? alike.get(holders.getFirst()) : null;
		if (her == null || !Vocabulary.folded(her.name()).equals(Vocabulary.folded(row.attendee().name()))) {
			return row;
		}
		this.known.add(her.id());
		return row.of(her);
	}

}
