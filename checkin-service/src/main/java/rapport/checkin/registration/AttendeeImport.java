package rapport.checkin.registration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Registration;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.cell.Entities;
import rapport.checkin.cell.GarbledText;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportReport.FileFacts;
import rapport.checkin.registration.ImportReport.Missing;
import rapport.checkin.table.Column;
import rapport.checkin.table.HeaderRow;
import rapport.checkin.table.ImportTable;
import rapport.checkin.table.PeopleRows;
import rapport.checkin.table.UnusableFileException;

/**
 * Imports attendees from a file, row by row: what is wrong with one row costs no other,
 * and what is wrong with a cell costs no row. The file is kept on disk while it is read,
 * so that its size does not matter.
 */
public final class AttendeeImport {

	/** So long an import can be taken back. */
	public static final Duration UNDO = Duration.ofMinutes(10);

	private final Registration registration;

	private final Attendees attendees;

	private final Rows rows;

	private final WalkInTickets tickets;

	private final TicketIndex index;

	private final ImportLog log;

	private final Clock clock;

	public AttendeeImport(Registration registration, Attendees attendees, Rows rows, WalkInTickets tickets,
			TicketIndex index, ImportLog log, Clock clock) {
		this.registration = registration;
		this.attendees = attendees;
		this.rows = rows;
		this.tickets = tickets;
		this.index = index;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Imports a file; the same again changes nothing.
	 * @throws UnusableFileException if no row can be read
	 */
	public ImportReport importFrom(EventId event, InputStream file, ImportOptions options) throws IOException {
		var spooled = Files.createTempFile("rapport-import", ".tmp");
		try {
			try (var out = Files.newOutputStream(spooled)) {
				file.transferTo(out);
			}
			return read(event, spooled, options);
		}
		finally {
			Files.deleteIfExists(spooled);
		}
	}

	private ImportReport read(EventId event, Path file, ImportOptions options) throws IOException {
		var table = ImportTable.of(file);
		var first = new HeaderRow();
		table.read((line, cells, damaged) -> first.take(line, cells));
		var header = first.found();
		if (header.cells().isEmpty()) {
			throw new UnusableFileException("The file is empty; its first line must name the columns");
		}
		var people = new PeopleRows(table, header);
		var profile = new FileProfile();
		people.read((line, cells, damaged) -> {
			profile.take(cells);
			return true;
		});
		var columns = FileColumns.of(header.cells().stream().map(AttendeeImport::mended).toList(), header.named(),
				options.mapping(), profile);
		var facts = new FileFacts(table.format(), table.charset(), table.separator(), profile.rows());
		if (!columns.hasName() && !isOfKnown(event, people, columns)) {
			return withoutNames(columns, facts, options);
		}
		return read(event, people, columns, facts, options);
	}

	private RowCells cells(EventId event, FileColumns columns) {
		return new RowCells(columns, event, this.tickets,
				(cells) -> this.rows.owner(event, cells)
					.flatMap((it) -> this.attendees.find(event, it))
					.map(Attendee::name));
	}

	/** Whether a file without names changes people by their tickets. */
	private boolean isOfKnown(EventId event, PeopleRows people, FileColumns columns) throws IOException {
		if (!columns.hasTicket()) {
			return false;
		}
		var cells = cells(event, columns);
		var first = new ArrayList<Boolean>();
		people.read((line, row, damaged) -> {
			first.add(cells.of(row).containsKey(Column.NAME));
			return first.size() < HeaderRow.LOOKED_AT;
		});
		return first.contains(true);
	}

	private static String mended(String header) {
		var decoded = Entities.decoded(header);
		return Objects.requireNonNullElse(GarbledText.mended(decoded), decoded);
	}

	private static ImportReport withoutNames(FileColumns columns, FileFacts facts, ImportOptions options) {
		var missing = List.of(Column.NAME.title());
		if (!options.dryRun()) {
			throw new NamelessFileException("No column looks like the names of people. The columns are: "
					+ String.join(", ", columns.reported().stream().map((it) -> it.header()).limit(30).toList())
					+ ". Say which of them is the name, or rename it to name", missing, columns.reported());
		}
		return new ImportReport(true, 0, 0, 0, 0, facts, columns.reported(), Column.titles(), missing, List.of(), 0,
				List.of(), 0, List.of(), List.of(), new Missing(0, List.of()), null, null);
	}

	private ImportReport read(EventId event, PeopleRows people, FileColumns columns, FileFacts facts,
			ImportOptions options) throws IOException {
		var importId = UUID.randomUUID().toString();
		var same = new SamePeople(event, this.attendees, this.index);
		var run = new ImportRun(this.rows, event, columns, cells(event, columns),
				Acquaintances.in(event, people, columns, () -> cells(event, columns), this.rows, this.attendees),
				options.country(), options.dryRun() ? (batch) -> this.registration.preview(event, same.of(batch))
						: new ImportWriter(this.registration, this.log, event, importId, same));
		people.read(run::take);
		run.end(people.isNamed(), people.parts());
		var tally = run.tally();
		long others = this.attendees.count(event) - tally.updated() - tally.unchanged()
				- (options.dryRun() ? 0 : tally.imported());
		boolean changed = !options.dryRun() && tally.imported() + tally.updated() > 0;
		var now = this.clock.instant();
		var until = changed ? now.plus(UNDO) : null;
		if (!options.dryRun()) {
			var done = new PastImport(importId, now, options.by(), options.fileName(), tally.imported(),
					tally.updated(), tally.unchanged(), run.refused(), run.remarks().count(), until, false);
			this.registration.alone(event, () -> this.log.put(event, done));
		}
		return new ImportReport(options.dryRun(), tally.imported(), tally.updated(), tally.unchanged(), run.cancelled(),
				facts, columns.reported(), Column.titles(), List.of(), run.rejected(), run.refused(),
				run.remarks().first(), run.remarks().count(), run.remarks().groups(), tally.changes(),
				new MissingPeople(this.attendees).of(event, others, (it) -> run.twins().has(it) || same.has(it)),
				changed ? importId : null, until);
	}

}
