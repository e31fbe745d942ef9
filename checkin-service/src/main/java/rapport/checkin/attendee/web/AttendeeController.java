package rapport.checkin.attendee.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.Cursors;

/** Finds attendees. */
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

	private EventId known(String eventId) {
		return this.events.get(eventId).id();
	}

}
