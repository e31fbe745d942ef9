package rapport.checkin.door;

import rapport.checkin.plumbing.NotRecordedException;

/** Records changes of presence for the other services. */
public interface CheckInPublisher {

	/**
	 * Returns once the change is recorded. To publish it again does no harm.
	 * @throws NotRecordedException if it is not, or not in time
	 */
	void publish(PresenceChanged change);

}
