package rapport.checkin.forgetting.web;

import java.security.Principal;
import java.time.Clock;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.UnknownAttendeeException;
import rapport.checkin.audit.Audit;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Events;
import rapport.checkin.forgetting.EventForgetting;
import rapport.checkin.forgetting.PersonForgetting;
import rapport.checkin.plumbing.RandomIds;
import rapport.checkin.plumbing.Slots;
import rapport.starter.redis.RedisRewrite;

/** Forgets people and events when asked to. To ask again does no harm. */
@RestController
@RequestMapping("/api/events/{eventId}")
class ForgettingController {

	private final Events events;

	private final PersonForgetting people;

	private final EventForgetting forgetting;

	private final Audit audit;

	private final RedisRewrite rewrite;

	private final Slots slots;

	private final Clock clock;

	ForgettingController(Events events, PersonForgetting people, EventForgetting forgetting, Audit audit,
			RedisRewrite rewrite, Slots slots, Clock clock) {
		this.events = events;
		this.people = people;
		this.forgetting = forgetting;
		this.audit = audit;
		this.rewrite = rewrite;
		this.slots = slots;
		this.clock = clock;
	}

	/** That it was done is noted, without a word of whom. */
	@DeleteMapping("/attendees/{attendeeId}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void person(@PathVariable String eventId, @PathVariable String attendeeId, Principal caller) {
		var event = this.events.get(eventId).id();
		if (!AttendeeId.isOne(attendeeId)) {
			throw new UnknownAttendeeException();
		}
		this.people.forget(event, new AttendeeId(attendeeId));
		this.audit.record(new AuditEntry(event, RandomIds.next(), this.clock.instant(), caller.getName(),
				"erase-attendee", null, null, null, null));
		done();
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void event(@PathVariable String eventId) {
		this.forgetting.forget(new EventId(eventId));
		done();
	}

	/** Had the working copy been made anew meanwhile, it might have what was erased. */
	private void done() {
		this.rewrite.soon();
		this.slots.confirm();
	}

}
