package rapport.checkin.kiosk;

/** Records kiosks. */
public interface KioskPublisher {

	/** Returns once it is recorded; throws if it is not, or not in time. */
	void publish(Kiosk kiosk);

}
