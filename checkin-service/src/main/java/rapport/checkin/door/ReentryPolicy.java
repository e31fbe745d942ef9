package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Verdict.Reason;

/** Where a ticket is good once, who left does not come back. */
final class ReentryPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		return (attempt.rules().once() && attempt.stay().ever()) ? new Verdict.Refused(Reason.USED) : null;
	}

}
