package rapport.checkin.door;

import org.jspecify.annotations.Nullable;

/** Whom staff want to see first waits until they confirmed her. */
final class HoldPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		var holder = attempt.holder();
		return (holder != null && holder.hold() && !attempt.confirmed()) ? new Verdict.Held() : null;
	}

}
