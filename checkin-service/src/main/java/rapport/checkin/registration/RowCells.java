package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import rapport.checkin.event.EventId;

/** Tells what each cell of a row is, and makes a ticket for who has none. */
final class RowCells {

	private static final Set<Column> BESIDE = Set.of(Column.ORDER, Column.POSITION, Column.EMAIL);

	/** Whatever is shifted within a row, these seldom are. */
	private static final Set<Column> SURE = Set.of(Column.TICKET, Column.NAME, Column.FIRST_NAME, Column.LAST_NAME,
			Column.COMPANY);

	private final FileColumns columns;

	private final MadeTickets made;

	RowCells(FileColumns columns, EventId event, WalkInTickets tickets) {
		this.columns = columns;
		this.made = new MadeTickets(event, tickets);
	}

	/** Returns whether a row has more in it than the header has columns. */
	boolean isTooWide(List<String> row) {
		return row.size() > this.columns.width()
				&& row.subList(this.columns.width(), row.size()).stream().anyMatch((it) -> !it.isBlank());
	}

	/** Returns what a row says, but for what is not kept. */
	Map<Column, String> of(List<String> row) {
		var cells = new EnumMap<Column, String>(Column.class);
		boolean wide = isTooWide(row);
		for (var column : this.columns.taken()) {
			var cell = BESIDE.contains(column) ? null : this.columns.cell(row, column);
			if (cell != null && (!wide || SURE.contains(column))) {
				cells.put(column, cell);
			}
		}
		if (!this.columns.has(Column.TICKET)) {
			cells.put(Column.TICKET, ticket(row, cells));
		}
		return cells;
	}

	/** The same for the same row of the same file. */
	private String ticket(List<String> row, Map<Column, String> cells) {
		if (!this.columns.hasTicket()) {
			return this.made.of(cells, beside(row, Column.EMAIL));
		}
		var order = beside(row, Column.ORDER);
		var position = beside(row, Column.POSITION);
		return (order.isEmpty() || position.isEmpty()) ? "" : order + "-" + position;
	}

	/** Returns by which order somebody came; empty if the file does not tell. */
	String order(List<String> row) {
		var order = beside(row, Column.ORDER);
		return Answers.isNothing(order) ? "" : order;
	}

	private String beside(List<String> row, Column column) {
		var cell = this.columns.cell(row, column);
		return (cell != null) ? CleanText.line(CellText.unguarded(cell)) : "";
	}

}
