package rapport.checkin.registration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;

/**
 * Imports attendees from a CSV, row by row: what is wrong with one row costs no other.
 */
public class CsvImport {

	private final Registration registration;

	private final Rows rows;

	public CsvImport(Registration registration, Rows rows) {
		this.registration = registration;
		this.rows = rows;
	}

	/**
	 * Imports a file; the same again changes nothing.
	 * @throws UnusableFileException if no row can be read
	 */
	public ImportReport importFrom(EventId event, InputStream file, Charset charset) throws IOException {
		return new ImportRun(this.registration, this.rows, event).read(reader(file, charset));
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
		return new BoundedCells(reader);
	}

}
