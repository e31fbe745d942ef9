package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Verdict.Reason;

/** Outside their hours the doors do not admit. */
final class OpeningHoursPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		var rules = attempt.rules();
		return rules.admit(attempt.at()) ? null
				: new Verdict.Refused(Reason.OUTSIDE_HOURS, rules.openAfter(attempt.at()));
	}

}
