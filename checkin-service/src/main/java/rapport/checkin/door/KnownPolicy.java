package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Verdict.Reason;

/** A ticket that nobody holds opens nothing. */
final class KnownPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		return (attempt.holder() == null) ? new Verdict.Refused(Reason.UNKNOWN_TICKET) : null;
	}

}
