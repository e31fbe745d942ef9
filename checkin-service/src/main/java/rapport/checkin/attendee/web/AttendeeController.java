package rapport.checkin.attendee.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.AttendeeFilter;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.TicketText;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.Cursors;
import rapport.starter.web.ProblemException;

/** Finds attendees. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees")
class AttendeeController {

	private static final int MOST = 100;

	private final Events events;

	private final Attendees attendees;

	/**
	 * One who was found, with what tells her from others of her name.
	 *
	 * @param since when she came, if she is here
	 * @param door where she came in
	 */
	record FoundAttendee(String attendeeId, String ticket, String ticketType, String name, String company, String role,
			boolean present, @Nullable Instant since, @Nullable String door, boolean introduce, String admission,
			boolean hold) {

		static FoundAttendee of(Attendees.Found.Entry entry) {
			var it = entry.attendee();
			var here = entry.here();
			return new FoundAttendee(it.id().value(), it.ticket(), it.ticketType(), it.name(), it.company(), it.role(),
					here != null, (here != null) ? here.since() : null, (here != null) ? here.door() : null,
					it.introduce(), it.admission().name().toLowerCase(Locale.ROOT), it.hold());
		}

	}

	record FoundPage(List<FoundAttendee> attendees, @Nullable String next, @Nullable Long total) {
	}

	AttendeeController(Events events, Attendees attendees) {
		this.events = events;
		this.attendees = attendees;
	}

	@GetMapping
	FoundPage search(@PathVariable String eventId, @RequestParam(defaultValue = "") String query,
			@RequestParam(required = false) @Nullable String filter,
			@RequestParam(required = false) @Nullable String cursor, @RequestParam(defaultValue = "20") int limit) {
		if (query.length() > TicketText.LONGEST) {
			throw ProblemException.invalid("query has at most " + TicketText.LONGEST + " characters");
		}
		var found = this.attendees.search(known(eventId), query, filter(filter), Cursors.decode(cursor),
				Math.clamp(limit, 1, MOST));
		return new FoundPage(found.entries().stream().map(FoundAttendee::of).toList(), Cursors.encode(found.next()),
				found.total());
	}

	private static @Nullable AttendeeFilter filter(@Nullable String word) {
		return (word == null || word.isEmpty()) ? null : AttendeeFilter.of(word)
			.orElseThrow(
					() -> ProblemException.invalid("filter must be here, not-yet, wants, no-channel, blocked or held"));
	}

	private EventId known(String eventId) {
		return this.events.get(eventId).id();
	}

}
