package rapport.checkin.registration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Registration.Merged;
import rapport.checkin.cell.CellText;
import rapport.checkin.cell.CleanText;
import rapport.checkin.cell.Vocabulary;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportReport.Rejected;
import rapport.checkin.registration.Rows.Reading;
import rapport.checkin.table.Column;

/** One reading of the rows of a file. */
final class ImportRun {

	private static final int BATCH = 1000;

	private static final int MOST_REJECTED = 1000;

	/** Their tickets are kept in memory, so that none stands twice. */
	private static final int MOST_ROWS = 250_000;

	private final Rows rows;

	private final EventId event;

	private final RowCells cells;

	private final @Nullable String country;

	private final Writer writer;

	private final FileColumns columns;

	private final StatusCells status;

	private final Companions companions;

	private final KnownTickets known;

	private final Remarks remarks = new Remarks();

	private final Twins twins = new Twins();

	private final Tally tally = new Tally();

	private final List<Rejected> rejected = new ArrayList<>();

	private final Map<AttendeeId, Draft> batch = new LinkedHashMap<>();

	private int refused;

	private int cancelled;

	/** Writes what was read, or tells what that would do. */
	interface Writer {

		List<Merged> write(List<Draft> batch);

	}

	ImportRun(Rows rows, EventId event, FileColumns columns, RowCells cells, Acquaintances acquaintances,
			@Nullable String country, Writer writer) {
		this.rows = rows;
		this.event = event;
		this.cells = cells;
		this.columns = columns;
		this.status = new StatusCells(columns);
		this.companions = acquaintances.companions();
		this.known = acquaintances.known();
		this.country = country;
		this.writer = writer;
	}

	/** Takes a row; returns whether there may be more. */
	boolean take(long line, List<String> row, boolean damaged) {
		if (this.twins.people() == MOST_ROWS) {
			reject(line, null,
					"This row and all that follow were not read: a file has at most 250,000 people. Import the rest as another file");
			return false;
		}
		if (TotalRow.is(row)) {
			return true;
		}
		boolean wide = this.cells.isTooWide(row);
		boolean gone = this.status.isCancelled(row);
		var told = this.cells.of(row);
		var known = this.known.read(told.getOrDefault(Column.KNOWS, ""));
		told.computeIfPresent(Column.KNOWS, (_, _) -> known.tickets());
		var reading = this.rows.read(this.event, told, this.country, gone);
		switch (reading) {
			case Reading.Refused(var name, var text, var _) ->
				reject(line, name, damaged ? text + ". A quotation mark in it is not closed or not doubled" : text);
			case Reading.Taken(var draft, var noted) -> {
				var name = draft.attendee().name();
				var before = this.twins.ticket(draft.id(), line, name);
				if (before != null) {
					twice(line, name, before);
					return true;
				}
				noted.forEach((it) -> remark(line, name, it));
				known.unknown()
					.forEach((it) -> this.remarks.add(line, name, Column.KNOWS.title(), RemarkKind.KNOWS,
							"We find no ticket \"" + CleanText.shown(it) + "\", and no one person of that name"));
				alike(line, draft);
				if (this.cells.isGuest(row)) {
					this.remarks.add(line, name, Column.NAME.title(), RemarkKind.GUEST,
							"The file does not tell whose ticket this is");
				}
				rounded(line, draft);
				if (damaged) {
					this.remarks.add(line, name, "", RemarkKind.QUOTES,
							"A quotation mark in this row is not closed or not doubled. See if \""
									+ CleanText.shown(name) + "\" is right");
				}
				if (wide) {
					this.remarks.add(line, name, "", RemarkKind.CELLS,
							"This row has more cells than the first line. Put cells that have separators in quotation marks");
				}
				if (gone) {
					this.cancelled++;
					this.remarks.add(line, name, Column.STATUS.title(), RemarkKind.CANCELLED,
							"Is cancelled, refunded or not coming, so the door will not let them in");
				}
				add(withoutTwins(line, draft).with(this.companions.of(draft.id())));
			}
		}
		return true;
	}

	private void remark(long line, String name, Cells.Noted it) {
		this.remarks.add(line, name, it.column().title(), it.kind(), it.text());
		if (it.kind() == RemarkKind.EXCEL_TICKET) {
			this.remarks.example(it.kind(), it.text().substring(1, it.text().indexOf('"', 1)));
		}
	}

	private void rounded(long line, Draft draft) {
		var her = draft.attendee();
		if (this.columns.hasRoundedTickets() && CellText.isRounded(her.ticket())) {
			remark(line, her.name(), Rows.changedTicket(her.ticket()));
		}
	}

	private void alike(long line, Draft draft) {
		int other = this.columns.hasTicket() ? this.twins.ticketAlike(draft.attendee().ticket(), line) : 0;
		if (other > 0) {
			this.remarks.add(line, draft.attendee().name(), Column.TICKET.title(), RemarkKind.TICKET_ALIKE,
					"\"" + CleanText.shown(draft.attendee().ticket()) + "\" differs from the ticket number in line "
							+ other + " by capitals, dashes or zeros alone");
		}
	}

	private void twice(long line, String name, Twins.Seen before) {
		if (Vocabulary.folded(name).equals(Vocabulary.folded(before.name()))) {
			this.remarks.add(line, name, Column.TICKET.title(), RemarkKind.TWICE,
					"Is already in line " + before.line());
		}
		else {
			reject(line, name, "This ticket number is already in line " + before.line());
		}
	}

	/** A badge is one person's; a phone may be two people's. */
	private Draft withoutTwins(long line, Draft draft) {
		var her = draft.attendee();
		var phone = her.phone();
		if (phone != null) {
			var other = this.twins.phone(phone, line, her.name());
			if (other != null) {
				this.remarks.add(line, her.name(), Column.PHONE.title(), RemarkKind.SHARED_PHONE,
						"The same phone number as " + CleanText.shown(other.name()) + " in line " + other.line());
			}
		}
		var badge = her.badge();
		if (badge == null) {
			return draft;
		}
		var holder = this.twins.badge(badge, line, her.name());
		if (holder != null) {
			this.remarks.add(line, her.name(), Column.BADGE.title(), RemarkKind.BADGE_TWICE,
					"Badge " + badge + " is already " + CleanText.shown(holder.name()) + "'s in line " + holder.line()
							+ ". Left out here");
			return new Draft(her.with(Contact.of(phone, null)), draft.columns(), draft.companions());
		}
		var alike = this.twins.alike(badge, line, her.name());
		if (alike != null) {
			this.remarks.add(line, her.name(), Column.BADGE.title(), RemarkKind.BADGE_ALIKE, "Badge " + badge
					+ " looks like " + alike.text() + " in line " + alike.line() + ". See if they are two");
		}
		return draft;
	}

	private void add(Draft draft) {
		this.batch.put(draft.id(), draft);
		if (this.batch.size() == BATCH) {
			write();
		}
	}

	private void write() {
		if (!this.batch.isEmpty()) {
			var merged = this.writer.write(List.copyOf(this.batch.values()));
			this.tally.add(merged);
			merged.forEach(this::unreachable);
			this.batch.clear();
		}
	}

	private void unreachable(Merged it) {
		var her = it.after();
		if (her.introduce() && !her.reachable() && her.admission() != Admission.CANCELLED) {
			var seen = this.twins.seen(her.id());
			this.remarks.add((seen != null) ? seen.line() : 0, her.name(), Column.PHONE.title(), RemarkKind.UNREACHABLE,
					"Would like introductions but has no phone and no badge, so we cannot reach them");
		}
	}

	private void reject(long line, @Nullable String name, String text) {
		this.refused++;
		if (this.rejected.size() < MOST_REJECTED) {
			this.rejected.add(new Rejected(line, name, text));
		}
	}

	/** Writes the rest, and tells what is about the whole file. */
	void end(boolean named, String parts) {
		write();
		whole(RemarkKind.NO_HEADER, named ? 0 : 1);
		this.remarks.example(RemarkKind.SHEETS, parts);
		whole(RemarkKind.SHEETS, parts.isEmpty() ? 0 : 1);
		this.status.unknown().forEach((header, values) -> {
			var told = values.entrySet()
				.stream()
				.limit(5)
				.map((it) -> it.getValue() + " " + it.getKey())
				.collect(Collectors.joining(", "));
			this.remarks.example(RemarkKind.STATUS, header + ": " + told);
		});
		int unknown = this.status.unknown()
			.values()
			.stream()
			.mapToInt((it) -> it.values().stream().mapToInt(Integer::intValue).sum())
			.sum();
		whole(RemarkKind.STATUS, unknown);
		whole(RemarkKind.TICKETS_MADE, this.columns.hasTicket() ? 0 : this.twins.people());
		whole(RemarkKind.COMPANIONS, this.companions.count());
	}

	private void whole(RemarkKind kind, int count) {
		if (count > 0) {
			this.remarks.whole(kind, count);
		}
	}

	Remarks remarks() {
		return this.remarks;
	}

	Twins twins() {
		return this.twins;
	}

	Tally tally() {
		return this.tally;
	}

	List<Rejected> rejected() {
		return this.rejected;
	}

	int refused() {
		return this.refused;
	}

	int cancelled() {
		return this.cancelled;
	}

}
