package rapport.checkin.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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
import rapport.checkin.registration.ImportReport.Line;

/**
 * Imports attendees from a CSV, row by row: what is wrong with one row costs no other.
 */
public class CsvImport {

	private static final int BATCH = 1000;

	/** A larger cell ends the import at its row. */
	private static final int LARGEST_CELL = 32 * 1024 * 1024;

	private final Registration registration;

	public CsvImport(Registration registration) {
		this.registration = registration;
	}

	/**
	 * Imports a file; the same again changes nothing.
	 * @throws UnusableFileException if no row can be read
	 */
	public ImportReport importFrom(EventId event, InputStream file, Charset charset) throws IOException {
		return new Run(event).read(reader(file, charset));
	}

	/** What makes no character becomes one that {@link Cells} refuses. */
	private static Reader reader(InputStream file, Charset charset) throws IOException {
		var reader = new BufferedReader(new InputStreamReader(file,
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.onUnmappableCharacter(CodingErrorAction.REPLACE)));
		reader.mark(1);
		if (reader.read() != '\uFEFF') {
			reader.reset();
		}
		return reader;
	}

	/** One import. */
	private final class Run {

		private final EventId event;

		private final List<Line> rejected = new ArrayList<>();

		private final List<Line> warnings = new ArrayList<>();

		private final Map<String, Long> tickets = new HashMap<>();

		private final Map<String, Attendee> batch = new LinkedHashMap<>();

		private Registered registered = new Registered(0, 0, 0);

		Run(EventId event) {
			this.event = event;
		}

		ImportReport read(Reader reader) throws IOException {
			@Nullable Titles titles = null;
			try (var csv = CsvReader.builder()
				.maxBufferSize(LARGEST_CELL)
				.skipEmptyLines(true)
				.commentStrategy(CommentStrategy.NONE)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.build(CsvRecordHandler.of((it) -> it.maxFieldSize(LARGEST_CELL).maxRecordSize(2 * LARGEST_CELL)),
						reader)) {
				for (var row : csv) {
					if (titles == null) {
						titles = Titles.of(row.getFields());
					}
					else {
						take(titles, row);
					}
				}
			}
			catch (CsvParseException ex) {
				var last = this.tickets.values().stream().max(Long::compare).orElse(1L);
				this.rejected.add(new Line(last + 1, "",
						"cannot be read as CSV, nor can what follows: a quotation mark is not closed, or a cell is too large; mend it and import again"));
			}
			if (titles == null) {
				throw new UnusableFileException("The file is empty; its first line must name the columns",
						Column.REQUIRED.stream().map(Column::title).toList());
			}
			register();
			return new ImportReport(this.registered.imported(), this.registered.updated(), this.registered.unchanged(),
					this.rejected, titles.unknown(), this.warnings);
		}

		private void take(Titles titles, CsvRecord row) {
			long line = row.getStartingLineNumber();
			if (row.getFieldCount() > titles.titles().size()) {
				this.rejected.add(new Line(line, "", "has " + row.getFieldCount() + " cells for "
						+ titles.titles().size() + " columns; put cells that contain commas in quotation marks"));
				return;
			}
			switch (Rows.read(this.event, titles.row(row.getFields()))) {
				case Reading.Taken(var attendee) -> add(line, attendee);
				case Reading.Refused(var refusals) ->
					refusals.forEach((it) -> this.rejected.add(new Line(line, it.column(), it.reason())));
			}
		}

		private void add(long line, Attendee attendee) {
			var before = this.tickets.putIfAbsent(attendee.ticket(), line);
			if (before != null) {
				this.rejected.add(new Line(line, Column.TICKET.title(),
						"stands in line " + before + " already; each attendee needs a ticket of her own"));
				return;
			}
			if (attendee.introduce() && !attendee.reachable()) {
				this.warnings.add(new Line(line, Column.PHONE.title(),
						"wants introductions but has neither phone nor badge, so none can be put to her"));
			}
			this.batch.put(attendee.ticket(), attendee);
			if (this.batch.size() == BATCH) {
				register();
			}
		}

		private void register() {
			this.registered = this.registered
				.plus(CsvImport.this.registration.register(this.event, this.batch.values()));
			this.batch.clear();
		}

	}

}
