package rapport.checkin.badge.web;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.badge.BadgeCard;
import rapport.checkin.badge.BadgePrints;
import rapport.checkin.badge.BadgePrints.BadgePrint;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.RandomIds;

/** Gives browsers what they print on badges; nobody is admitted by it. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees/{attendeeId}/badge")
class BrowserBadgeController {

	private final Events events;

	private final Attendees attendees;

	private final BadgePrints prints;

	private final Clock clock;

	/**
	 * What is on a badge.
	 *
	 * @param printedAt when it was printed last, if it was
	 */
	record BadgeToPrint(String callName, String name, String pronouns, String company, List<String> interests,
			String ticket, @Nullable Instant printedAt) {
	}

	/**
	 * A print that the caller tells of.
	 *
	 * @param printId the same when the same is told again; made where there is none
	 * @param printedAt when it was, of one that is told later; now where it is not said
	 */
	record BrowserPrint(@Nullable @Size(max = 200) String note,
			@Nullable @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String printId, @Nullable Instant printedAt) {

		String id() {
			return (this.printId != null) ? this.printId : RandomIds.next();
		}

		Instant at(Instant now) {
			return (this.printedAt != null && this.printedAt.isBefore(now)) ? this.printedAt : now;
		}

	}

	record PrintedAt(Instant printedAt) {
	}

	BrowserBadgeController(Events events, Attendees attendees, BadgePrints prints, Clock clock) {
		this.events = events;
		this.attendees = attendees;
		this.prints = prints;
		this.clock = clock;
	}

	@GetMapping
	BadgeToPrint badge(@PathVariable String eventId, @PathVariable String attendeeId) {
		var event = this.events.get(eventId).id();
		var attendee = attendee(event, attendeeId);
		var card = BadgeCard.of(attendee);
		return new BadgeToPrint(card.callName(), card.name(), card.pronouns(), card.company(), card.interests(),
				card.ticket(), this.prints.last(event, List.of(attendee.id())).get(attendee.id()));
	}

	/** Records that the caller's browser printed it. */
	@PostMapping("/prints")
	PrintedAt printed(@PathVariable String eventId, @PathVariable String attendeeId,
			@Valid @RequestBody BrowserPrint body, Principal caller) {
		var event = this.events.get(eventId).id();
		var at = body.at(this.clock.instant());
		this.prints.record(
				new BadgePrint(event, body.id(), attendee(event, attendeeId).id(), at, caller.getName(), body.note()));
		return new PrintedAt(at);
	}

	private Attendee attendee(EventId event, String attendeeId) {
		return this.attendees.get(event, new AttendeeId(attendeeId));
	}

}
