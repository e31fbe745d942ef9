package rapport.checkin.attendee.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.SignedTickets;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.QrCodes;
import rapport.starter.web.ProblemException;

/** Tickets as Rapport's own signed codes. */
@RestController
class TicketCodeController {

	private final Events events;

	private final Attendees attendees;

	private final SignedTickets tickets;

	TicketCodeController(Events events, Attendees attendees, SignedTickets tickets) {
		this.events = events;
		this.attendees = attendees;
		this.tickets = tickets;
	}

	@GetMapping("/api/events/{eventId}/attendees/{attendeeId}/qr")
	ResponseEntity<byte[]> qr(@PathVariable String eventId, @PathVariable String attendeeId,
			@RequestParam(defaultValue = "svg") String format) {
		var event = this.events.get(eventId).id();
		var attendee = this.attendees.get(event, new AttendeeId(attendeeId));
		var code = this.tickets.code(event, attendee.ticket());
		return switch (format) {
			case "png" -> answer(MediaType.IMAGE_PNG, QrCodes.png(code));
			case "text" -> answer(MediaType.TEXT_PLAIN, code.getBytes(StandardCharsets.UTF_8));
			case "svg" ->
				answer(MediaType.parseMediaType("image/svg+xml"), QrCodes.svg(code).getBytes(StandardCharsets.UTF_8));
			default -> throw ProblemException.invalid("format must be svg, png or text");
		};
	}

	private static ResponseEntity<byte[]> answer(MediaType type, byte[] body) {
		return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore()).body(body);
	}

}
