package rapport.checkin.door;

/**
 * Counts scans. The sum over outcomes is all scans that were decided; unanswered ones
 * were told to come again, so a rise of these without outside cause is to be alerted on,
 * as is a {@link #relayed} that keeps rising: changes then wait for the relay.
 */
public interface CheckInMetrics {

	void decided(CheckIn checkIn);

	/** A scan is decided, but not recorded in time. */
	void unanswered();

	/** Somebody else changed the same attendee meanwhile; it is decided anew. */
	void raced();

	/** A change was published by the relay, not by the call that made it. */
	void relayed();

}
