package rapport.checkin.registration.web;

import java.time.Clock;
import java.time.Duration;

import rapport.checkin.attendee.AttendeeErasure;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.attendee.Registration;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.event.EventLease;
import rapport.checkin.registration.AttendeeImport;
import rapport.checkin.registration.Corrections;
import rapport.checkin.registration.ImportLog;
import rapport.checkin.registration.ImportUndo;
import rapport.checkin.registration.Rows;
import rapport.checkin.registration.WalkInTickets;
import rapport.checkin.registration.WalkIns;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;
import rapport.starter.web.RequestLimit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what registers attendees. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

	private static final int LARGEST_FILE = 100 * 1024 * 1024;

	/** The largest comes in this time by a line of 700 kbit/s. */
	private static final Duration UPLOAD = Duration.ofMinutes(20);

	@Bean
	Rows rows(TicketIds ids) {
		return new Rows(ids);
	}

	@Bean
	WalkInTickets walkInTickets(Secret secret) {
		return new WalkInTickets(new KeyedDigest(secret.key("walk-in")));
	}

	@Bean
	AttendeeImport attendeeImport(Registration registration, Attendees attendees, Rows rows, WalkInTickets tickets,
			TicketIndex index, ImportLog log, Clock clock) {
		return new AttendeeImport(registration, attendees, rows, tickets, index, log, clock);
	}

	@Bean
	ImportUndo importUndo(ImportLog log, Attendees attendees, AttendeePublisher publisher, AttendeeErasure erasure,
			Presence presence, EventLease lease, Clock clock) {
		return new ImportUndo(log, attendees, publisher, erasure, presence, lease, clock);
	}

	@Bean
	WalkIns walkIns(Registration registration, Rows rows, WalkInTickets tickets, Clock clock) {
		return new WalkIns(registration, rows, tickets, clock);
	}

	@Bean
	Corrections corrections(Registration registration, Rows rows) {
		return new Corrections(registration, rows);
	}

	@Bean
	RequestLimit attendeesCsv() {
		return file("text/csv");
	}

	@Bean
	RequestLimit attendeesWorkbook() {
		return file(ImportController.WORKBOOK);
	}

	@Bean
	RequestLimit attendeesBytes() {
		return file(ImportController.BYTES);
	}

	private static RequestLimit file(String type) {
		return new RequestLimit("/api/events/{eventId}/attendees", type, LARGEST_FILE, UPLOAD);
	}

}
