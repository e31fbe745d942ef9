package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Verdict.Reason;
import rapport.checkin.event.DoorPlan.Reentry;

/** Where a ticket is good once, who left does not come back. */
final class ReentryPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		return (attempt.rules().plan().reentry() == Reentry.ONCE && attempt.stay().ever())
				? new Verdict.Refused(Reason.USED) : null;
	}

}
