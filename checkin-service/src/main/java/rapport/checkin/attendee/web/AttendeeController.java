package rapport.checkin.attendee.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.Cursors;
import rapport.starter.web.ProblemException;

/** Finds attendees, and sets whether their tickets open the door. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees")
class AttendeeController {

	private static final int MOST = 100;

	private final Events events;

	private final Attendees attendees;

	/** One who was found. */
	record FoundAttendee(String attendeeId, String ticket, String name, String company, String role, boolean present,
			boolean introduce) {
	}

	record FoundPage(List<FoundAttendee> attendees, @Nullable String next) {
	}

	AttendeeController(Events events, Attendees attendees) {
		this.events = events;
		this.attendees = attendees;
	}

	@GetMapping
	FoundPage search(@PathVariable String eventId, @RequestParam(defaultValue = "") String query,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "20") int limit) {
		var found = this.attendees.search(known(eventId), query, Cursors.decode(cursor), Math.clamp(limit, 1, MOST));
		return new FoundPage(found.entries().stream().map((entry) -> {
			var it = entry.attendee();
			return new FoundAttendee(it.id().value(), it.ticket(), it.name(), it.company(), it.role(), entry.present(),
					it.introduce());
		}).toList(), Cursors.encode(found.next()));
	}

	/** Blocks or revokes a ticket, or makes it valid again. */
	@PutMapping("/{attendeeId}/admission")
	Map<String, String> admission(@PathVariable String eventId, @PathVariable String attendeeId,
			@RequestBody Map<String, String> body) {
		var event = known(eventId);
		var id = new AttendeeId(attendeeId);
		if (this.attendees.find(event, id).isEmpty()) {
			throw new ProblemException(HttpStatus.NOT_FOUND, "no-such-attendee", "There is no such attendee",
					"Search for her; the answer has her attendeeId.");
		}
		var admission = switch (Objects.requireNonNullElse(body.get("admission"), "")) {
			case "valid" -> Admission.VALID;
			case "blocked" -> Admission.BLOCKED;
			case "revoked" -> Admission.REVOKED;
			default -> throw ProblemException.invalid("admission must be valid, blocked or revoked");
		};
		this.attendees.admission(event, id, admission);
		return Map.of("attendeeId", attendeeId, "admission", admission.name().toLowerCase(Locale.ROOT));
	}

	private EventId known(String eventId) {
		return this.events.get(eventId).id();
	}

}
