package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import rapport.checkin.event.EventId;

/** Tells what each cell of a row is, and makes a ticket for who has none. */
final class RowCells {

	private static final Set<Column> BESIDE = Set.of(Column.ORDER, Column.POSITION, Column.EMAIL);

	/** Whatever is shifted within a row, these seldom are. */
	private static final Set<Column> SURE = Set.of(Column.TICKET, Column.NAME, Column.FIRST_NAME, Column.LAST_NAME,
			Column.COMPANY);

	private final FileColumns columns;

	private final EventId event;

	private final WalkInTickets tickets;

	/** How often the same person without an address was read. */
	private final Map<String, Integer> same = new HashMap<>();

	private final Map<String, Map<String, Integer>> unknown = new TreeMap<>();

	RowCells(FileColumns columns, EventId event, WalkInTickets tickets) {
		this.columns = columns;
		this.event = event;
		this.tickets = tickets;
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
		for (var column : Column.values()) {
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
		var order = beside(row, Column.ORDER);
		var position = beside(row, Column.POSITION);
		if (this.columns.hasTicket()) {
			return (order.isEmpty() || position.isEmpty()) ? "" : order + "-" + position;
		}
		var name = Vocabulary.folded(cells.getOrDefault(Column.NAME, "") + " "
				+ cells.getOrDefault(Column.FIRST_NAME, "") + " " + cells.getOrDefault(Column.LAST_NAME, ""));
		var address = Vocabulary.folded(beside(row, Column.EMAIL));
		if (!Answers.isNothing(address)) {
			return this.tickets.forPerson(this.event, "email", address, name);
		}
		var company = Vocabulary.folded(cells.getOrDefault(Column.COMPANY, ""));
		int time = this.same.merge(name + "\n" + company, 1, Integer::sum);
		return this.tickets.forPerson(this.event, "name", company + "\n" + time, name);
	}

	/** Returns by which order somebody came; empty if the file does not tell. */
	String order(List<String> row) {
		var order = beside(row, Column.ORDER);
		return Answers.isNothing(order) ? "" : order;
	}

	private String beside(List<String> row, Column column) {
		var cell = this.columns.cell(row, column);
		return (cell != null) ? CleanText.line(cell) : "";
	}

	/** Returns whether any column says that she has cancelled. */
	boolean isCancelled(List<String> row) {
		boolean cancelled = false;
		for (int i : this.columns.all(Column.STATUS)) {
			var text = (i < row.size()) ? CleanText.line(row.get(i)) : "";
			var header = this.columns.header(i);
			switch (Answers.coming(text, HeaderWords.isFlag(header))) {
				case NO -> cancelled = true;
				case UNCLEAR -> this.unknown.computeIfAbsent(header, (it) -> new TreeMap<>())
					.merge(Cells.shown(text), 1, Integer::sum);
				default -> {
				}
			}
		}
		return cancelled;
	}

	/** Returns how often which unknown status stands in which column. */
	Map<String, Map<String, Integer>> unknown() {
		return this.unknown;
	}

}
