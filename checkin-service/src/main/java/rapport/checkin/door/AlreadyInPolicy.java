package rapport.checkin.door;

import org.jspecify.annotations.Nullable;

/** Who is in is not admitted a second time. */
final class AlreadyInPolicy implements AdmissionPolicy {

	@Override
	public @Nullable Verdict objection(Attempt attempt) {
		return attempt.inside() ? new Verdict.AlreadyIn() : null;
	}

}
