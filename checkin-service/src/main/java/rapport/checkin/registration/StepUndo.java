package rapport.checkin.registration;

import java.time.Clock;
import java.util.List;

import rapport.checkin.attendee.AttendeeErasure;
import rapport.checkin.attendee.AttendeePublisher;
import rapport.checkin.attendee.Attendees;
import rapport.checkin.attendee.Presence;
import rapport.checkin.event.EventId;
import rapport.checkin.registration.ImportLog.Step;
import rapport.checkin.registration.ImportUndo.Undone;

/** Takes steps of an import back. */
final class StepUndo {

	private final Attendees attendees;

	private final AttendeePublisher publisher;

	private final AttendeeErasure erasure;

	private final Presence presence;

	private final Clock clock;

	StepUndo(Attendees attendees, AttendeePublisher publisher, AttendeeErasure erasure, Presence presence,
			Clock clock) {
		this.attendees = attendees;
		this.publisher = publisher;
		this.erasure = erasure;
		this.presence = presence;
		this.clock = clock;
	}

	/** Takes some steps back; to do so again changes nothing. */
	Undone.Done back(EventId event, List<Step> steps) {
		var ids = steps.stream().map(Step::id).toList();
		var current = this.attendees.find(event, ids);
		var present = this.presence.present(event, ids);
		var plan = UndoPlan.of(steps, current, present.keySet(), this.clock.instant());
		var restored = plan.restored();
		var removed = plan.removed();
		if (!restored.isEmpty()) {
			if (!plan.handedBack().isEmpty()) {
				this.erasure.erase(event, plan.handedBack());
			}
			this.publisher.publish(event, restored);
			this.attendees.put(event, restored);
		}
		if (!removed.isEmpty()) {
			this.erasure.erase(event, removed);
			this.attendees.remove(event, removed);
		}
		return new Undone.Done(removed.size(), restored.size(), steps.size() - removed.size() - restored.size());
	}

}
