package rapport.checkin.door;

/** Wants to know of each scan once it is decided; nobody at the door waits for it. */
@FunctionalInterface
public interface DecidedScanListener {

	/** Returns at once, whatever is done then. */
	void decided(CheckIn checkIn);

}
