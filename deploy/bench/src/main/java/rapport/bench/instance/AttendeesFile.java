package rapport.bench.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import rapport.bench.program.BadInputException;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.checkin.registration.AttendeeImport;
import rapport.checkin.registration.ImportLog;
import rapport.checkin.registration.ImportOptions;
import rapport.checkin.registration.ImportReport;
import rapport.checkin.registration.Rows;
import rapport.checkin.registration.WalkInTickets;
import rapport.checkin.table.UnusableFileException;
import rapport.starter.secret.KeyedDigest;

/**
 * An attendees file, read by the check-in service's own import.
 *
 * @param people in the file's order, but for the rows that the import rejects
 * @param rows how many rows the file has, rejected ones too
 */
public record AttendeesFile(List<Person> people, int rows) {

	/**
	 * Reads a file.
	 * @param warnings takes a line about each row that was left out
	 * @throws BadInputException if nobody can be read of it
	 */
	public static AttendeesFile read(Path file, String eventId, Consumer<String> warnings) throws IOException {
		var csv = Csv.read(file, "--attendees");
		var collected = new Collected();
		try {
			// Nobody had a ticket before, so none changes hands.
			var registration = new Registration(collected, collected, (event, ids) -> {
			}, (phone) -> phone, EventLease.UNSHARED, Clock.systemUTC());
			var report = new AttendeeImport(registration, collected,
					new Rows((event, ticket) -> new AttendeeId(event.value() + "/" + ticket)),
					new WalkInTickets(new KeyedDigest(new byte[32])), new NobodysTickets(), ImportLog.NONE,
					Clock.systemUTC())
				.importFrom(new EventId(eventId), csv.stream(), ImportOptions.USUAL);
			report.rejected()
				.forEach((it) -> warnings.accept(file + ", line " + it.line() + ": " + it.text() + "; left out"));
			return new AttendeesFile(people(csv, collected, report), csv.rows().size());
		}
		catch (UnusableFileException ex) {
			throw new BadInputException(file + ": " + ex.getMessage());
		}
	}

	private static List<Person> people(Csv csv, Collected collected, ImportReport report) {
		var lines = report.rejected().stream().map((it) -> it.line()).collect(Collectors.toSet());
		report.remarks().stream().filter((it) -> it.kind().equals("twice")).forEach((it) -> lines.add(it.line()));
		var people = new ArrayList<Person>();
		for (int row = 0; row < csv.rows().size(); row++) {
			if (!lines.contains(csv.rows().get(row).getStartingLineNumber())) {
				var attendee = collected.all().get(people.size());
				people.add(new Person(row, attendee.ticket(), AsMatched.of(attendee)));
			}
		}
		if (people.isEmpty()) {
			throw new BadInputException(
					csv.file() + " has no row that the import would take; mend the rows told above");
		}
		return people;
	}

}
