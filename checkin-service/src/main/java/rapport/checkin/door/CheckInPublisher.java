package rapport.checkin.door;

/** Records decided scans for the other services. */
public interface CheckInPublisher {

	/**
	 * Sends a decided scan off, and tells when it is recorded. To publish it again does
	 * no harm.
	 */
	Recording publish(CheckIn checkIn, Runnable recorded);

	/** Something that is being recorded. */
	interface Recording {

		/**
		 * Returns once it is recorded; throws if it is not, or not in time. The same scan
		 * later completes it.
		 */
		void await();

		/** Something of which nobody needs to know when it is recorded. */
		Recording NOTHING = () -> {
		};

	}

}
