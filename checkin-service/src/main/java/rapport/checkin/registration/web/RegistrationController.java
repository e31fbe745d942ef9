package rapport.checkin.registration.web;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.Card;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventCountry;
import rapport.checkin.event.Events;
import rapport.checkin.registration.ImportReport.Remark;
import rapport.checkin.registration.WalkIns;
import rapport.checkin.registration.WalkIns.Added;
import rapport.starter.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Registers who walks in. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees")
class RegistrationController {

	private static final int LONGEST_KEY = 255;

	private final Events events;

	private final WalkIns walkIns;

	/** Who was added, and what was left empty. */
	record Registered(String attendeeId, String ticket, String name, String company, String role,
			List<Remark> remarks) {

		static Registered of(Attendee it, List<Remark> remarks) {
			return new Registered(it.id().value(), it.ticket(), it.name(), it.company(), it.role(), remarks);
		}

	}

	RegistrationController(Events events, WalkIns walkIns) {
		this.events = events;
		this.walkIns = walkIns;
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<Registered> addWalkIn(@PathVariable String eventId,
			@RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key, @RequestBody WalkIn body) {
		if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
			throw ProblemException.invalid("Idempotency-Key has 1 to " + LONGEST_KEY + " characters");
		}
		var event = this.events.get(eventId);
		return switch (this.walkIns.add(event.id(), body.toRow(), key, country(event))) {
			case Added.Done(var attendee, var remarks) ->
				ResponseEntity.status(HttpStatus.CREATED).body(Registered.of(attendee, remarks));
			case Added.Again(var attendee) -> ResponseEntity.ok(Registered.of(attendee, List.of(again(attendee))));
			case Added.Refused(var reason) -> throw new ProblemException(HttpStatus.BAD_REQUEST, "invalid-attendee",
					"The attendee was not added", reason.replace("This row", "This person"));
			case Added.TicketTaken(var holder) ->
				throw new ProblemException(HttpStatus.CONFLICT, "ticket-taken", "This ticket is somebody's already",
						"It is the ticket of " + holder.name() + ". Leave the ticket out, and one is made.",
						Map.of("holder", Card.of(holder)));
			case Added.KeyReused _ -> throw new ProblemException(HttpStatus.CONFLICT, "idempotency-key-reused",
					"This Idempotency-Key was used for somebody else", "Make a new one for each attendee.");
		};
	}

	private static Remark again(Attendee attendee) {
		return new Remark(0, attendee.name(), "", "added-already",
				"This person was added a moment ago by the very same words, and is not added twice. "
						+ "If this is somebody else of the same name, add what tells them apart");
	}

	/** That of the time zone, for an event that was made before it was asked. */
	static @Nullable String country(Event event) {
		return (event.country() != null) ? event.country() : EventCountry.of(event.timeZone());
	}

}
