package rapport.checkin.registration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import rapport.checkin.attendee.Names;
import rapport.checkin.cell.AnswerWords;
import rapport.checkin.cell.CellText;
import rapport.checkin.cell.CleanText;
import rapport.checkin.cell.DialCodes;
import rapport.checkin.event.EventId;
import rapport.checkin.table.Column;

/** Tells what each cell of a row is, and makes a ticket for who has none. */
final class RowCells {

	private static final Set<Column> BESIDE = Set.of(Column.ORDER, Column.POSITION, Column.EMAIL, Column.DIAL_CODE,
			Column.NAME_PART);

	/** Whatever is shifted within a row, these seldom are. */
	private static final Set<Column> SURE = Set.of(Column.TICKET, Column.NAME, Column.FIRST_NAME, Column.LAST_NAME,
			Column.CALL_NAME, Column.COMPANY);

	private static final List<Column> NAMES = List.of(Column.NAME, Column.FIRST_NAME, Column.LAST_NAME,
			Column.CALL_NAME);

	/** Whoever has it in her hand finds by it who came together. */
	private static final Pattern BOOKING = Pattern.compile("[A-Za-z0-9_#-]{2,40}");

	private final FileColumns columns;

	private final MadeTickets made;

	private final KnownNames known;

	/** Knows who somebody is by her ticket, where a file has no names. */
	interface KnownNames {

		Optional<String> of(Map<Column, String> cells);

	}

	RowCells(FileColumns columns, EventId event, WalkInTickets tickets, KnownNames known) {
		this.columns = columns;
		this.known = known;
		this.made = new MadeTickets(event, tickets);
	}

	/** Returns whether a row has more in it than the header has columns. */
	boolean isTooWide(List<String> row) {
		return row.size() > this.columns.width()
				&& row.subList(this.columns.width(), row.size()).stream().anyMatch((it) -> !it.isBlank());
	}

	/** Returns whether a row names who bought a ticket, and not whose it is. */
	boolean isGuest(List<String> row) {
		return !this.columns.buyer(row).isEmpty() && NAMES.stream().allMatch((it) -> {
			var cell = this.columns.cell(row, it);
			return cell == null || AnswerWords.isNothing(cell);
		});
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
		name(row, cells);
		var number = cells.get(Column.PHONE);
		if (number != null && this.columns.has(Column.DIAL_CODE)) {
			var code = beside(row, Column.DIAL_CODE);
			cells.put(Column.PHONE, (this.columns.hasAreaCodes() && !number.strip().startsWith("+"))
					? (code + " " + number).strip() : DialCodes.joined(code, number));
		}
		if (!this.columns.has(Column.TICKET)) {
			cells.put(Column.TICKET, ticket(row, cells));
		}
		if (!this.columns.hasName()) {
			this.known.of(cells).ifPresent((it) -> cells.put(Column.NAME, it));
		}
		return cells;
	}

	/** Whoever has no name yet is the guest of who bought her ticket. */
	private void name(List<String> row, Map<Column, String> cells) {
		cells.computeIfPresent(Column.LAST_NAME, (_, last) -> lastName(row, last));
		var name = cells.getOrDefault(Column.NAME, "");
		if (this.columns.isFamilyFirst() && !name.isBlank()) {
			cells.put(Column.CALL_NAME, Names.givenBehind(CellText.unguarded(name)));
		}
		if (NAMES.stream().allMatch((it) -> AnswerWords.isNothing(cells.getOrDefault(it, "")))) {
			var buyer = this.columns.buyer(row);
			if (!buyer.isEmpty()) {
				cells.put(Column.NAME, "Guest of " + buyer);
			}
		}
	}

	/**
	 * What has a column of its own between the first and the last name, such as "van
	 * den", or behind them, as second family names have.
	 */
	private String lastName(List<String> row, String last) {
		var part = beside(row, Column.NAME_PART);
		if (AnswerWords.isNothing(part) || last.isBlank()) {
			return last;
		}
		boolean behind = this.columns.isBehind(Column.NAME_PART, Column.LAST_NAME)
				&& Character.isUpperCase(part.codePointAt(0));
		return behind ? last + " " + part : part + " " + last;
	}

	/** The same for the same row of the same file. */
	private String ticket(List<String> row, Map<Column, String> cells) {
		if (!this.columns.hasTicket()) {
			var made = this.made.of(cells, beside(row, Column.EMAIL));
			var booking = order(row);
			return BOOKING.matcher(booking).matches() ? booking + "-" + made.substring(made.indexOf('-') + 1) : made;
		}
		var order = beside(row, Column.ORDER);
		var position = beside(row, Column.POSITION);
		return (order.isEmpty() || position.isEmpty()) ? "" : order + "-" + position;
	}

	/** Returns by which order somebody came; empty if the file does not tell. */
	String order(List<String> row) {
		var order = beside(row, Column.ORDER);
		return AnswerWords.isNothing(order) ? "" : order;
	}

	private String beside(List<String> row, Column column) {
		var cell = this.columns.cell(row, column);
		return (cell != null) ? CleanText.line(CellText.unguarded(cell)) : "";
	}

}
