package rapport.checkin.badge.web;

import java.security.Principal;
import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.badge.BadgeCard;
import rapport.checkin.badge.BadgeMedia;
import rapport.checkin.badge.BadgePrinting;
import rapport.checkin.badge.BadgeRenderer;
import rapport.checkin.badge.Printers;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;

/** Prints badges and shows them beforehand; nobody is admitted by it. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees/{attendeeId}")
class BadgeController {

	private static final String NO_FONT = "Some letters on this badge are in no font of the server, so they are boxes. "
			+ "Install one that has them, such as Noto Sans, and print it again.";

	private final Events events;

	private final Attendees attendees;

	private final Printers printers;

	private final BadgePrinting printing;

	private final BadgeRenderer renderer;

	record BadgeRequest(@Nullable String printer, @Nullable @Size(max = 200) String note) {
	}

	/**
	 * What became of it.
	 *
	 * @param remark none unless something is missing on it
	 */
	record BadgeAnswer(String printer, Instant at, @Nullable String remark) {
	}

	BadgeController(Events events, Attendees attendees, Printers printers, BadgePrinting printing,
			BadgeRenderer renderer) {
		this.events = events;
		this.attendees = attendees;
		this.printers = printers;
		this.printing = printing;
		this.renderer = renderer;
	}

	@PostMapping("/badge")
	BadgeAnswer print(@PathVariable String eventId, @PathVariable String attendeeId,
			@Valid @RequestBody(required = false) @Nullable BadgeRequest body, Principal caller) {
		var event = this.events.get(eventId).id();
		var attendee = attendee(event, attendeeId);
		var printer = PrinterChoice.of(this.printers.of(event), (body != null) ? body.printer() : null,
				caller.getName());
		var printed = this.printing.print(printer, attendee, caller.getName(), (body != null) ? body.note() : null);
		return new BadgeAnswer(printer.printerId(), printed.print().at(), printed.whole() ? null : NO_FONT);
	}

	/** As it would be printed. */
	@GetMapping(path = "/badge.png", produces = MediaType.IMAGE_PNG_VALUE)
	byte[] preview(@PathVariable String eventId, @PathVariable String attendeeId,
			@RequestParam(defaultValue = BadgeMedia.USUAL) String media, @RequestParam(defaultValue = "203") int dpi) {
		var event = this.events.get(eventId).id();
		return PngImage
			.of(this.renderer.picture(BadgeCard.of(attendee(event, attendeeId)), BadgeMedia.zebra(media, dpi)));
	}

	private Attendee attendee(EventId event, String attendeeId) {
		return this.attendees.get(event, new AttendeeId(attendeeId));
	}

}
