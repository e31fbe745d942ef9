package rapport.checkin.door;

import org.jspecify.annotations.Nullable;

/** A rule of the door about who comes in. */
interface AdmissionPolicy {

	/** Returns why an entry is not admitted, or nothing if this rule lets it pass. */
	@Nullable Verdict objection(Attempt attempt);

}
