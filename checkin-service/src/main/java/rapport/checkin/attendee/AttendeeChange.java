package rapport.checkin.attendee;

import org.jspecify.annotations.Nullable;

/** What is to be changed of somebody, or who she is if she is new. */
public interface AttendeeChange {

	/** Returns whom it is about. */
	AttendeeId id();

	/**
	 * Returns her as she is afterwards.
	 * @param before as she was; none if she is new
	 */
	Attendee over(@Nullable Attendee before);

}
