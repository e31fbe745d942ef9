package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.event.DoorPlan.Reentry;

/** Who is in is not admitted a second time, unless tickets always admit. */
final class AlreadyInPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		return (attempt.inside() && attempt.rules().plan().reentry() != Reentry.ALWAYS) ? new Verdict.AlreadyIn()
				: null;
	}

}
