package rapport.checkin.registration.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Registration;
import rapport.checkin.registration.CsvImport;

/** Wires what registers attendees. */
@Configuration(proxyBeanMethods = false)
class RegistrationConfiguration {

	@Bean
	Registration registration(Attendees attendees, AttendeePublisher publisher) {
		return new Registration(attendees, publisher);
	}

	@Bean
	CsvImport csvImport(Registration registration) {
		return new CsvImport(registration);
	}

}
