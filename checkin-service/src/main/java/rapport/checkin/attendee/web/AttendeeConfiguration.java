package rapport.checkin.attendee.web;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.AttendeeErasure;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.CanonicalTicket;
import rapport.checkin.attendee.People;
import rapport.checkin.attendee.PracticeTickets;
import rapport.checkin.attendee.Registration;
import rapport.checkin.attendee.SignedTickets;
import rapport.checkin.attendee.TicketIds;
import rapport.checkin.attendee.TicketIndex;
import rapport.checkin.attendee.TicketReader;
import rapport.checkin.event.EventLease;
import rapport.checkin.event.Events;
import rapport.starter.secret.KeyedDigest;
import rapport.starter.secret.Secret;

/** Wires who attendees are. */
@Configuration(proxyBeanMethods = false)
class AttendeeConfiguration {

	@Bean
	TicketIds ticketIds(Secret secret) {
		var digest = new KeyedDigest(secret.key("attendee"));
		return (event, ticket) -> new AttendeeId(digest.of(event.value(), CanonicalTicket.of(ticket).exact()));
	}

	@Bean
	PracticeTickets practiceTickets(TicketIds ids) {
		return new PracticeTickets(ids);
	}

	@Bean
	TicketReader ticketReader(TicketIndex index, TicketIds ids) {
		return new TicketReader(index, ids);
	}

	@Bean
	SignedTickets signedTickets(Secret secret) {
		return new SignedTickets(secret.key("ticket-signature"));
	}

	@Bean
	People people(Secret secret) {
		return new KeyedDigest(secret.key("attendee-person"))::of;
	}

	@Bean
	Registration registration(Attendees attendees, AttendeePublisher publisher, AttendeeErasure erasure, People people,
			EventLease lease, Events events, Clock clock) {
		return new Registration(attendees, publisher, erasure, people, lease.ofThose(events), clock);
	}

}
