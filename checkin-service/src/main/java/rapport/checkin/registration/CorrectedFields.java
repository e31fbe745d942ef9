package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.table.Column;

/** The fields of an attendee that are given by hand, and the others, which stay. */
final class CorrectedFields {

	private CorrectedFields() {
	}

	/** Returns the row that the fields given of somebody make. */
	static Map<Column, String> row(Attendee before, Map<Column, String> fields) {
		var row = new EnumMap<Column, String>(Column.class);
		row.putAll(fields);
		row.remove(Column.FIRST_NAME);
		row.put(Column.TICKET, before.ticket());
		row.putIfAbsent(Column.NAME, before.name());
		return row;
	}

	/**
	 * Returns somebody with what was read of her; what the organizer writes by hand
	 * counts, whoever wrote it before.
	 */
	static Attendee after(Attendee before, Attendee read, Map<Column, String> fields) {
		var columns = EnumSet.of(Column.NAME);
		columns.addAll(fields.keySet());
		columns.remove(Column.FIRST_NAME);
		var overwritten = before.with(before.profile()
			.said(before.profile().said().without(fields.keySet().stream().map(Column::title).toList())));
		var after = new Draft(read, columns, List.of()).over(overwritten);
		var called = fields.get(Column.FIRST_NAME);
		return (called != null) ? after.with(after.identity().called(called)) : after;
	}

}
