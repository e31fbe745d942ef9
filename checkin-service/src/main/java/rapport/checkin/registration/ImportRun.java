package rapport.checkin.registration;

import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Registration;
import rapport.checkin.attendee.Registration.Registered;
import rapport.checkin.event.EventId;

/** One import. */
final class ImportRun {

	private static final int BATCH = 1000;

	/**
	 * What {@link BoundedCells} leaves of a cell, and some quotation marks and line
	 * breaks.
	 */
	private static final int LARGEST_FIELD = BoundedCells.LARGEST_CELL + 16 * 1024;

	/** A larger record ends the import at its row, as a cell that is too large does. */
	private static final int LARGEST_RECORD = 1024 * 1024;

	/** Their tickets are kept in memory, so that none stands twice. */
	private static final int MOST_ROWS = 250_000;

	private final Registration registration;

	private final Rows rows;

	private final EventId event;

	private final ReportLines rejected = new ReportLines();

	private final ReportLines warnings = new ReportLines();

	private final Map<String, Long> tickets = new HashMap<>();

	private long lastLine = 1;

	private final Map<String, Attendee> batch = new LinkedHashMap<>();

	private Registered registered = new Registered(0, 0, 0);

	ImportRun(Registration registration, Rows rows, EventId event) {
		this.registration = registration;
		this.rows = rows;
		this.event = event;
	}

	ImportReport read(Reader reader) throws IOException {
		@Nullable Titles titles = null;
		try (var csv = CsvReader.builder()
			.maxBufferSize(4 * BoundedCells.LARGEST_CELL)
			.skipEmptyLines(true)
			.commentStrategy(CommentStrategy.NONE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.build(CsvRecordHandler.of((it) -> it.maxFieldSize(LARGEST_FIELD).maxRecordSize(LARGEST_RECORD)), reader)) {
			for (var row : csv) {
				this.lastLine = row.getStartingLineNumber();
				if (titles == null) {
					titles = Titles.of(row.getFields());
				}
				else if (!take(titles, row)) {
					break;
				}
			}
		}
		catch (CsvParseException ex) {
			this.rejected.add(this.lastLine + 1, "",
					"cannot be read as CSV, nor can what follows: a quotation mark is not closed, or a cell is too large; mend it and import again");
		}
		if (titles == null) {
			throw new UnusableFileException("The file is empty; its first line must name the columns",
					Column.REQUIRED.stream().map(Column::title).toList());
		}
		register();
		return new ImportReport(this.registered.imported(), this.registered.updated(), this.registered.unchanged(),
				this.rejected.first(), this.rejected.count(), titles.unknown(), this.warnings.first(),
				this.warnings.count());
	}

	/** Returns whether there may be more. */
	private boolean take(Titles titles, CsvRecord row) {
		long line = row.getStartingLineNumber();
		if (this.tickets.size() == MOST_ROWS) {
			this.rejected.add(line, "", "and what follows was not read: a file has at most " + MOST_ROWS
					+ " attendees; import the rest as another file");
			return false;
		}
		if (row.getFieldCount() > titles.titles().size()) {
			this.rejected.add(line, "", "has " + row.getFieldCount() + " cells for " + titles.titles().size()
					+ " columns; put cells that contain commas in quotation marks");
			return true;
		}
		switch (this.rows.read(this.event, titles.row(row.getFields()))) {
			case Rows.Reading.Taken(var attendee) -> add(line, attendee);
			case Rows.Reading.Refused(var refusals) ->
				refusals.forEach((it) -> this.rejected.add(line, it.column(), it.reason()));
		}
		return true;
	}

	private void add(long line, Attendee attendee) {
		var before = this.tickets.putIfAbsent(attendee.ticket(), line);
		if (before != null) {
			this.rejected.add(line, Column.TICKET.title(),
					"stands in line " + before + " already; each attendee needs a ticket of her own");
			return;
		}
		if (attendee.introduce() && !attendee.reachable()) {
			this.warnings.add(line, Column.PHONE.title(),
					"wants introductions but has neither phone nor badge, so none can be put to her");
		}
		this.batch.put(attendee.ticket(), attendee);
		if (this.batch.size() == BATCH) {
			register();
		}
	}

	private void register() {
		this.registered = this.registered.plus(this.registration.register(this.event, this.batch.values()));
		this.batch.clear();
	}

}
