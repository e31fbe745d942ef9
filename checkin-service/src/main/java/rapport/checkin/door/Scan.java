package rapport.checkin.door;

import java.time.Instant;

/**
 * One scan of a ticket.
 *
 * @param scanId made by the kiosk, the same when the scan is sent again
 * @param scannedAt by the kiosk's clock
 * @param confirmed whether staff confirmed who is held
 * @param queued whether the kiosk kept it while it was offline
 */
public record Scan(String scanId, String ticket, Type type, Instant scannedAt, String kiosk, boolean confirmed,
		boolean queued) {

	/** Which way the holder goes. */
	public enum Type {

		ENTRY, EXIT

	}

	/**
	 * Returns when it counts: a queued one by its own time, but never later than now; any
	 * other now.
	 */
	public Instant countsAt(Instant now) {
		return (this.queued && this.scannedAt.isBefore(now)) ? this.scannedAt : now;
	}

}
