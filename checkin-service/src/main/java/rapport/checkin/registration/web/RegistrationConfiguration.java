package rapport.checkin.registration.web;

import java.time.Duration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.attendee.Registration;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.registration.CsvImport;
import rapport.checkin.registration.Rows;
import rapport.checkin.registration.WalkInTickets;
import rapport.checkin.registration.WalkIns;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;
import rapport.starter.web.RequestLimit;

/** Wires what registers attendees. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

	private static final int LARGEST_FILE = 32 * 1024 * 1024;

	@Bean
	Rows rows(TicketIds ids) {
		return new Rows(ids);
	}

	@Bean
	CsvImport csvImport(Registration registration, Rows rows) {
		return new CsvImport(registration, rows);
	}

	@Bean
	WalkIns walkIns(Registration registration, Rows rows, Secret secret) {
		return new WalkIns(registration, rows, new WalkInTickets(new KeyedDigest(secret.key("walk-in"))));
	}

	@Bean
	RequestLimit attendeesFile() {
		return new RequestLimit("/api/events/{eventId}/attendees", "text/csv", LARGEST_FILE, Duration.ofMinutes(5));
	}

}
