package rapport.checkin.registration.web;

import java.security.Principal;
import java.time.Clock;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.Admission;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Registration;
import rapport.checkin.attendee.Standing;
import rapport.checkin.attendee.UnknownAttendeeException;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.event.Events;
import rapport.checkin.plumbing.RandomIds;
import rapport.starter.web.ProblemException;

/** Sets how tickets stand: whether they open the door, and what staff should know. */
@RestController
@RequestMapping("/api/events/{eventId}/attendees/{attendeeId}/admission")
class AdmissionController {

	private final Events events;

	private final Registration registration;

	private final Audit audit;

	private final Clock clock;

	record AdmissionRequest(@NotBlank String admission, @Nullable Boolean hold, @Nullable @Size(max = 500) String note,
			@Nullable @Size(max = 200) String reason) {
	}

	record AdmissionAnswer(String attendeeId, String admission, boolean hold, @Nullable String note) {

		static AdmissionAnswer of(Attendee it) {
			return new AdmissionAnswer(it.id().value(), it.admission().name().toLowerCase(Locale.ROOT), it.hold(),
					it.note());
		}

	}

	AdmissionController(Events events, Registration registration, Audit audit, Clock clock) {
		this.events = events;
		this.registration = registration;
		this.audit = audit;
		this.clock = clock;
	}

	/** Blocks or revokes a ticket, or makes it valid again. */
	@PutMapping
	AdmissionAnswer set(@PathVariable String eventId, @PathVariable String attendeeId,
			@Valid @RequestBody AdmissionRequest body, Principal caller) {
		var event = this.events.get(eventId).id();
		var id = new AttendeeId(attendeeId);
		var standing = new Standing(admission(body.admission()), Boolean.TRUE.equals(body.hold()), body.note());
		var attendee = this.registration.stand(event, id, standing).orElseThrow(UnknownAttendeeException::new);
		this.audit.record(new AuditEntry(event, RandomIds.next(), this.clock.instant(), caller.getName(),
				"admission-" + body.admission(), id, null, null, body.reason()));
		return AdmissionAnswer.of(attendee);
	}

	private static Admission admission(String word) {
		return switch (word) {
			case "valid" -> Admission.VALID;
			case "blocked" -> Admission.BLOCKED;
			case "revoked" -> Admission.REVOKED;
			case "cancelled" -> Admission.CANCELLED;
			default -> throw ProblemException.invalid("admission must be valid, blocked, revoked or cancelled");
		};
	}

}
