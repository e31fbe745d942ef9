package rapport.checkin.door;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One scan of a ticket.
 *
 * @param scanId made by the kiosk, the same when the scan is sent again
 * @param ticket as it was read
 * @param scannedAt by the kiosk's clock
 * @param confirmedBy who of the staff let her in, if somebody did
 * @param queued whether the kiosk kept it while it was offline
 * @param shown the outcome that the kiosk showed then, if it is known
 * @param number the kiosk's own count of its scans, if it counts
 */
public record Scan(String scanId, String ticket, Type type, Instant scannedAt, String kiosk,
		@Nullable String confirmedBy, boolean queued, @Nullable String shown, @Nullable Long number) {

	/** A scan that is sent as it is made. */
	public Scan(String scanId, String ticket, Type type, Instant scannedAt, String kiosk) {
		this(scanId, ticket, type, scannedAt, kiosk, null, false, null, null);
	}

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

	/** Returns whether the kiosk let her in while it was offline. */
	boolean letIn() {
		return this.queued && this.type == Type.ENTRY && Verdict.Admitted.OUTCOME.equals(this.shown);
	}

	/** Returns whether the kiosk showed something else than an outcome. */
	boolean differs(String outcome) {
		return this.shown != null && !this.shown.equals(outcome);
	}

}
