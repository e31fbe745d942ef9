package rapport.checkin.door;

import org.jspecify.annotations.Nullable;
import rapport.checkin.door.Verdict.Reason;

/** A ticket that is blocked, revoked or cancelled does not admit. */
final class ValidTicketPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		var holder = attempt.holder();
		if (holder == null) {
			return null;
		}
		return switch (holder.admission()) {
			case VALID -> null;
			case BLOCKED -> new Verdict.Refused(Reason.BLOCKED);
			case REVOKED -> new Verdict.Refused(Reason.REVOKED);
			case CANCELLED -> new Verdict.Refused(Reason.CANCELLED);
		};
	}

}
