package rapport.checkin.registration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.MemoryAttendees;
import rapport.checkin.attendee.MemoryTicketIndex;
import rapport.checkin.attendee.Registration;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventLease;
import rapport.starter.secret.KeyedDigest;

/** Imports without servers, into an event in the United States. */
final class ImportBed {

	static final EventId EVENT = new EventId("import");

	final MemoryAttendees attendees = new MemoryAttendees();

	final MemoryImportLog log = new MemoryImportLog();

	final WalkInTickets tickets = new WalkInTickets(new KeyedDigest(new byte[32]));

	final Rows rows = new Rows((event, ticket) -> new AttendeeId(ticket));

	/** Who was erased. */
	final List<AttendeeId> erased = new ArrayList<>();

	/** What happens while an import is written. */
	Runnable meanwhile = () -> {
	};

	final Registration registration = new Registration(this.attendees, (event, changed) -> this.meanwhile.run(),
			(event, them) -> this.erased.addAll(them), (phone) -> phone, EventLease.UNSHARED, Clock.systemUTC());

	private final AttendeeImport imports = new AttendeeImport(this.registration, this.attendees, this.rows,
			this.tickets, new MemoryTicketIndex(this::ticketsOf), this.log, Clock.systemUTC());

	ImportReport file(String name) {
		try (var in = Objects.requireNonNull(ImportBed.class.getResourceAsStream("/cases/" + name), name)) {
			return bytes(in.readAllBytes());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ImportReport text(String csv) {
		return bytes(csv.getBytes(StandardCharsets.UTF_8));
	}

	ImportReport bytes(byte[] file) {
		return bytes(file, false, Map.of());
	}

	ImportReport bytes(byte[] file, boolean dryRun, Map<String, String> mapping) {
		return bytes(file, dryRun, mapping, "US");
	}

	ImportReport bytes(byte[] file, boolean dryRun, Map<String, String> mapping, String country) {
		try {
			return this.imports.importFrom(EVENT, new ByteArrayInputStream(file),
					new ImportOptions(dryRun, new Mapping(mapping), country, "list.csv", "test"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns who has a ticket. */
	Attendee get(String ticket) {
		return this.attendees.find(EVENT, new AttendeeId(ticket))
			.orElseThrow(() -> new AssertionError("Nobody has " + ticket));
	}

	/** Returns all, by name. */
	List<Attendee> all() {
		return this.attendees.search(EVENT, "", null, 1_000_000).entries().stream().map((it) -> it.attendee()).toList();
	}

	static List<String> kinds(ImportReport report) {
		return report.remarks().stream().map((it) -> it.line() + " " + it.kind()).toList();
	}

	static List<String> rejected(ImportReport report) {
		return report.rejected().stream().map((it) -> it.line() + " " + it.text()).toList();
	}

	private Map<AttendeeId, String> ticketsOf(EventId event) {
		return this.attendees.search(event, "", null, 1_000_000)
			.entries()
			.stream()
			.map((it) -> it.attendee())
			.collect(Collectors.toMap((it) -> it.id(), (it) -> it.ticket()));
	}

}
