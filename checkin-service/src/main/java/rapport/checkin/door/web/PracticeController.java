package rapport.checkin.door.web;

import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.PracticeTickets;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.QrCodes;

/** Tells the organizer her event's practice tickets. */
@RestController
class PracticeController {

	private final Events events;

	private final PracticeTickets tickets;

	/**
	 * A practice ticket.
	 *
	 * @param outcome of its first scan
	 * @param qr its code, as an SVG picture
	 */
	record PracticeTicket(String ticket, String name, String outcome, String qr) {

		static PracticeTicket of(Attendee it) {
			var outcome = (it.admission() != Admission.VALID) ? "refused" : it.hold() ? "held" : "admitted";
			return new PracticeTicket(it.ticket(), it.name(), outcome, QrCodes.svg(it.ticket()));
		}

	}

	PracticeController(Events events, PracticeTickets tickets) {
		this.events = events;
		this.tickets = tickets;
	}

	@GetMapping("/api/events/{eventId}/practice-tickets")
	List<PracticeTicket> all(@PathVariable String eventId) {
		return this.tickets.of(this.events.get(eventId).id()).stream().map(PracticeTicket::of).toList();
	}

}
