package rapport.checkin.registration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Handover;
import rapport.checkin.registration.ImportLog.Step;
import rapport.starter.lifecycle.HybridClock;

/**
 * What takes some steps of an import back.
 *
 * @param removed who was new, and is not present
 * @param restored who was changed, as before
 * @param handedBack those of them whose tickets went to somebody else
 */
record UndoPlan(List<AttendeeId> removed, List<Attendee> restored, List<AttendeeId> handedBack) {

	/** Returns the plan for steps; who changed since then stays. */
	static UndoPlan of(List<Step> steps, Map<AttendeeId, Attendee> current, Set<AttendeeId> present, Instant time) {
		var removed = new ArrayList<AttendeeId>();
		var restored = new ArrayList<Attendee>();
		for (var step : steps) {
			var now = current.get(step.id());
			if (now == null || now.revision() != step.revision()) {
				continue;
			}
			var before = step.before();
			if (before != null) {
				restored.add(before.with(before.standing(), HybridClock.next(now.revision(), time)));
			}
			else if (!present.contains(step.id())) {
				removed.add(step.id());
			}
		}
		var handedBack = restored.stream()
			.filter((it) -> Handover.between(Objects.requireNonNull(current.get(it.id())), it))
			.map(Attendee::id)
			.toList();
		return new UndoPlan(removed, restored, handedBack);
	}

}
