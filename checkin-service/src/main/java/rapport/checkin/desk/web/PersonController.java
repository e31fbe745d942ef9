package rapport.checkin.desk.web;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.UnknownAttendeeException;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.event.EventCountry;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.RandomIds;
import rapport.checkin.registration.Corrections;
import rapport.checkin.registration.Corrections.Corrected;
import rapport.starter.web.ProblemException;
import tools.jackson.databind.JsonNode;

/** One person: who she is, and what happened to her. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees/{attendeeId}")
class PersonController {

	private final Events events;

	private final Attendees attendees;

	private final Corrections corrections;

	private final Stories stories;

	private final Audit audit;

	private final Clock clock;

	/** A person and her story, the newest first. */
	record Person(PersonView attendee, List<StoryEntry> story) {
	}

	PersonController(Events events, Attendees attendees, Corrections corrections, Stories stories, Audit audit,
			Clock clock) {
		this.events = events;
		this.attendees = attendees;
		this.corrections = corrections;
		this.stories = stories;
		this.audit = audit;
		this.clock = clock;
	}

	@GetMapping
	Person person(@PathVariable String eventId, @PathVariable String attendeeId) {
		var event = this.events.get(eventId).id();
		var her = this.attendees.get(event, new AttendeeId(attendeeId));
		return new Person(this.stories.person(event, her), this.stories.story(event, her));
	}

	/** Changes what the body names, and nothing else. */
	@PatchMapping
	PersonView change(@PathVariable String eventId, @PathVariable String attendeeId, @RequestBody JsonNode body,
			Principal caller) {
		var event = this.events.get(eventId);
		var id = new AttendeeId(attendeeId);
		var fields = PersonFields.of(body);
		var reason = PersonChange.reason(body);
		var country = (event.country() != null) ? event.country() : EventCountry.of(event.timeZone());
		return switch (this.corrections.correct(event.id(), id, fields, PersonChange.revision(body), country)) {
			case Corrected.Done(var her) -> {
				record(event.id(), id, caller.getName(), reason,
						fields.keySet().stream().map(PersonFields::name).toList());
				yield this.stories.person(event.id(), her);
			}
			case Corrected.Unknown _ -> throw new UnknownAttendeeException();
			case Corrected.Stale(var her) -> throw new ProblemException(HttpStatus.CONFLICT, "stale-revision",
					"Somebody changed this person meanwhile", "Look again, and change what is still to be changed.",
					Map.of("revision", her.revision()));
			case Corrected.Refused(var remarks) -> throw new ProblemException(HttpStatus.BAD_REQUEST,
					"invalid-attendee", "Nothing was changed", remarks.getFirst().text(), Map.of("remarks", remarks));
		};
	}

	/** Also where nothing was left to change: the same may come again after a failure. */
	private void record(EventId event, AttendeeId id, String by, @Nullable String reason, List<String> fields) {
		this.audit.record(new AuditEntry(event, RandomIds.next(), this.clock.instant(), by, "attendee-changed", id,
				null, null, reason, fields));
	}

}
