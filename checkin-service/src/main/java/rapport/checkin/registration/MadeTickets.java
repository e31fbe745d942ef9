package rapport.checkin.registration;

import java.util.HashMap;
import java.util.Map;

import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.Vocabulary;
import rapport.checkin.event.EventId;
import rapport.checkin.table.Column;

/** Makes tickets for the people of a file that has none: the same for the same row. */
final class MadeTickets {

	private final EventId event;

	private final WalkInTickets tickets;

	/** How often the same person without an address was read. */
	private final Map<String, Integer> same = new HashMap<>();

	MadeTickets(EventId event, WalkInTickets tickets) {
		this.event = event;
		this.tickets = tickets;
	}

	/** Returns the ticket of who has this address, or else is called so. */
	String of(Map<Column, String> cells, String email) {
		var name = Vocabulary.folded(cells.getOrDefault(Column.NAME, "") + " "
				+ cells.getOrDefault(Column.FIRST_NAME, "") + " " + cells.getOrDefault(Column.LAST_NAME, ""));
		var address = Vocabulary.folded(email);
		if (!AnswerWords.isNothing(address)) {
			return this.tickets.forPerson(this.event, "email", address, name);
		}
		var company = Vocabulary.folded(cells.getOrDefault(Column.COMPANY, ""));
		int time = this.same.merge(name + "\n" + company, 1, Integer::sum);
		return this.tickets.forPerson(this.event, "name", company + "\n" + time, name);
	}

}
