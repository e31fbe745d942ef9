package rapport.checkin;

import java.time.Clock;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Registration;
import rapport.checkin.checkin.CheckInLedger;
import rapport.checkin.checkin.CheckInMetrics;
import rapport.checkin.checkin.CheckInPublisher;
import rapport.checkin.checkin.CheckIns;
import rapport.checkin.checkin.OpeningHours;
import rapport.checkin.checkin.OutboxRelay;
import rapport.checkin.event.EventPlanning;
import rapport.checkin.event.EventPublisher;
import rapport.checkin.event.Events;
import rapport.checkin.kiosk.KioskStore;
import rapport.checkin.kiosk.Kiosks;
import rapport.checkin.registration.CsvImport;

/** Wires the domain, which knows nothing of what is behind its ports. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckInSettings.class)
class DomainConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	EventPlanning eventPlanning(Events events, EventPublisher publisher) {
		return new EventPlanning(events, publisher);
	}

	@Bean
	Registration registration(Attendees attendees, AttendeePublisher publisher) {
		return new Registration(attendees, publisher);
	}

	@Bean
	CsvImport csvImport(Registration registration) {
		return new CsvImport(registration);
	}

	@Bean
	CheckIns checkIns(CheckInLedger ledger, CheckInPublisher publisher, CheckInSettings settings,
			CheckInMetrics metrics, Clock clock) {
		return new CheckIns(ledger, publisher, new OpeningHours(settings.opensBefore(), settings.closesAfter()),
				metrics, clock);
	}

	@Bean
	OutboxRelay outboxRelay(Events events, CheckInLedger ledger, CheckInPublisher publisher, CheckInMetrics metrics,
			Clock clock) {
		return new OutboxRelay(events, ledger, publisher, metrics, clock);
	}

	@Bean
	Kiosks kiosks(KioskStore store, CheckInSettings settings, Clock clock) {
		return new Kiosks(store, settings.kioskCodeValid(), clock);
	}

}
