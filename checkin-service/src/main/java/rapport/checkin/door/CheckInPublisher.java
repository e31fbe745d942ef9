package rapport.checkin.door;

/** Records decided scans for the other services. */
public interface CheckInPublisher {

	/**
	 * Sends a decided scan off, and tells when it is recorded. To publish it again does
	 * no harm.
	 */
	Recording publish(CheckIn checkIn, Runnable recorded);

}
