package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Verdict.Reason;

/**
 * No more come in than fit in, unless staff say so; who is in already takes no more room.
 */
final class CapacityPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		return (binds(attempt) && attempt.rules().full(attempt.present())) ? new Verdict.Refused(Reason.FULL) : null;
	}

	/** Returns whether an attempt that is admitted needs room. */
	static boolean binds(Attempt attempt) {
		return !attempt.confirmed() && !attempt.letIn() && !attempt.inside() && !attempt.overtaken();
	}

}
