package rapport.checkin.door.web;

import java.time.Clock;
import java.time.Duration;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import rapport.checkin.CheckInSettings;
import rapport.checkin.attendee.PracticeTickets;
import rapport.checkin.attendee.SignedTickets;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.attendee.TicketReader;
import rapport.checkin.door.AnswerText;
import rapport.checkin.door.Attendance;
import rapport.checkin.door.CheckInMetrics;
import rapport.checkin.door.CheckIns;
import rapport.checkin.door.Conflicts;
import rapport.checkin.door.DecidedScanListener;
import rapport.checkin.door.DoorStore;
import rapport.checkin.door.NotifyingMetrics;
import rapport.checkin.door.Practice;
import rapport.checkin.door.PracticeDoor;
import rapport.checkin.door.PresentAttendees;
import rapport.checkin.door.ScanErasure;
import rapport.checkin.door.ScanPublishing;
import rapport.checkin.door.ScannedCodes;
import rapport.checkin.door.Undoing;
import rapport.checkin.event.Events;
import rapport.starter.web.RequestLimit;

/** Wires what decides at the door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CheckInSettings.class)
class DoorConfiguration {

	private static final Duration DEADLINE = Duration.ofSeconds(20);

	@Bean
	ScannedCodes scannedCodes(TicketIds ids, SignedTickets tickets, TicketReader reader) {
		return new ScannedCodes(ids, tickets, reader);
	}

	@Bean
	Practice practice(PracticeTickets tickets, PracticeDoor door) {
		return new Practice(tickets, door);
	}

	@Bean
	CheckIns checkIns(DoorStore store, ScannedCodes codes, Practice practice, ScanPublishing publishing,
			AnswerText text, CheckInMetrics metrics, Clock clock) {
		return new CheckIns(store, codes, practice, publishing, text, metrics, clock);
	}

	@Bean
	Undoing undoing(DoorStore store, ScanPublishing publishing, Clock clock) {
		return new Undoing(store, publishing, clock);
	}

	@Bean
	Conflicts conflicts(DoorStore store, ScanPublishing publishing, Clock clock) {
		return new Conflicts(store, publishing, clock);
	}

	@Bean
	ScanErasure scanErasure(DoorStore store, ScanPublishing publishing, AnswerText text, Clock clock) {
		return new ScanErasure(store, publishing, text, clock);
	}

	@Bean
	PresentAttendees presentAttendees(Events events, Attendance attendance, Clock clock) {
		return new PresentAttendees(events, attendance, clock);
	}

	@Bean
	RequestLimit oneScan() {
		return new RequestLimit("/api/events/{eventId}/check-ins", 16 * 1024, DEADLINE);
	}

	@Bean
	RequestLimit manyScans() {
		return new RequestLimit("/api/events/{eventId}/check-ins/batch", 2 * 1024 * 1024, DEADLINE);
	}

	/** The counters alone know of no listener. */
	@Bean
	@Primary
	CheckInMetrics toldMetrics(@Qualifier("micrometerCheckInMetrics") CheckInMetrics counting,
			ObjectProvider<DecidedScanListener> listeners) {
		return new NotifyingMetrics(counting, listeners.orderedStream().toList());
	}

}
