package rapport.match.round;

import java.time.Instant;

import rapport.match.event.EventState;
import rapport.match.worth.Profile;

/** Who may join whom by all constraints. */
final class Joining {

	private final EventState state;

	private final Instant putOffUntil;

	Joining(EventState state, RoundSettings settings, Instant now) {
		this.state = state;
		this.putOffUntil = now.minus(settings.laterAfter());
	}

	/** Whether somebody may join them; never two who are asked again. */
	boolean allows(Gathering them, Profile left) {
		return them.hasRoom() && !acquainted(them.pair())
				&& them.members()
					.stream()
					.noneMatch((member) -> Constraint.anyForbids(this.state, member, left, this.putOffUntil));
	}

	private boolean acquainted(Pair pair) {
		return this.state.introduced(pair.one().attendee().id(), pair.other().attendee().id());
	}

}
