package rapport.checkin.door;

import java.time.Instant;

/**
 * One scan of a ticket.
 *
 * @param scanId made by the kiosk, the same when the scan is sent again
 * @param scannedAt by the kiosk's clock
 */
public record Scan(String scanId, String ticket, Type type, Instant scannedAt, String kiosk) {

	/** Which way the holder goes. */
	public enum Type {

		ENTRY, EXIT

	}

}
