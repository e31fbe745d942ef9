package rapport.checkin.door;

import java.util.List;

/** Decides scans by all rules of the door; the first that objects is the answer. */
final class DoorPolicy {

	private final AdmissionPolicy known = new KnownPolicy();

	private final List<AdmissionPolicy> entry = List.of(this.known, new ValidTicketPolicy(), new AlreadyInPolicy(),
			new ReentryPolicy(), new OpeningHoursPolicy(), new TicketWindowPolicy(), new HoldPolicy(),
			new CapacityPolicy());

	/** Returns what an attempt comes to. Who is in may leave at any time. */
	Verdict decide(Attempt attempt) {
		return switch (attempt.type()) {
			case ENTRY -> entry(attempt);
			case EXIT -> exit(attempt);
		};
	}

	private Verdict entry(Attempt attempt) {
		for (var policy : this.entry) {
			var objection = policy.objection(attempt);
			if (objection != null) {
				return objection;
			}
		}
		return new Verdict.Admitted(!attempt.stay().ever());
	}

	private Verdict exit(Attempt attempt) {
		var objection = this.known.objection(attempt);
		if (objection != null) {
			return objection;
		}
		return (attempt.inside() || attempt.overtaken()) ? new Verdict.Left() : new Verdict.NotIn();
	}

}
