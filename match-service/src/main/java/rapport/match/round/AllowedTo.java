package rapport.match.round;

import java.time.Instant;
import java.util.Arrays;
import java.util.stream.Stream;

import rapport.match.candidate.Allowed;
import rapport.match.event.EventState;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Profile;

/** Who may be introduced to someone by all constraints; good until she is introduced. */
final class AllowedTo implements Allowed {

	private static final int[] NONE = {};

	private final EventState state;

	private final Profile self;

	private final Instant putOffUntil;

	/** Of those she was introduced to before, knows, or shares a phone with, in order. */
	private final int[] shortHashes;

	AllowedTo(EventState state, Profile self, Instant putOffUntil) {
		this.state = state;
		this.self = self;
		this.putOffUntil = putOffUntil;
		var partners = state.partners(self.attendee().id());
		var acquaintances = state.acquaintances(self.attendee());
		this.shortHashes = (partners.isEmpty() && acquaintances.isEmpty()) ? NONE
				: Stream.concat(partners.stream(), acquaintances.stream())
					.mapToInt(Profile::shortHash)
					.sorted()
					.toArray();
	}

	@Override
	public boolean test(Profile other) {
		return !Constraint.anyForbids(this.state, this.self, other, this.putOffUntil);
	}

	@Override
	public boolean mayForbid(AttendeeView view, int[] rows, int row) {
		return !view.isSuitable(rows, row) || Arrays.binarySearch(this.shortHashes, Profile.shortHash(rows, row)) >= 0;
	}

}
