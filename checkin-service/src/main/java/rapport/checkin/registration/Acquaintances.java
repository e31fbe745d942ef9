package rapport.checkin.registration;

import java.io.IOException;
import java.util.Map;
import java.util.function.Supplier;

import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;
import rapport.checkin.table.Column;
import rapport.checkin.table.PeopleRows;

/**
 * Who knows whom, as far as a look through a whole file tells; it is known before the
 * first row is written.
 *
 * @param companions who came together
 * @param known whom somebody may name
 */
record Acquaintances(Companions companions, KnownTickets known) {

	/**
	 * Looks through a file, once for each of the two that it has a column of.
	 * @param fresh makes cells of which no row was read yet: those who are called the
	 * same are told apart by their order
	 */
	static Acquaintances in(EventId event, PeopleRows people, FileColumns columns, Supplier<RowCells> fresh, Rows rows,
			Attendees attendees) throws IOException {
		var companions = new Companions();
		if (columns.has(Column.ORDER)) {
			var cells = fresh.get();
			people.read((line, row, damaged) -> {
				var order = cells.order(row);
				if (!order.isEmpty()) {
					rows.owner(event, cells.of(row)).ifPresent((it) -> companions.add(order, it));
				}
				return true;
			});
		}
		var known = new KnownTickets((it) -> rows.owner(event, Map.of(Column.TICKET, it))
			.flatMap((id) -> attendees.find(event, id))
			.isPresent());
		if (columns.has(Column.KNOWS)) {
			var cells = fresh.get();
			people.read((line, row, damaged) -> {
				if (rows.read(event, cells.of(row), null, false) instanceof Rows.Reading.Taken(var draft, var _)) {
					known.add(draft.attendee().ticket(), draft.attendee().name());
				}
				return true;
			});
		}
		return new Acquaintances(companions, known);
	}

}
