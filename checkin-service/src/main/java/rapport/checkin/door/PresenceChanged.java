package rapport.checkin.door;

import java.time.Instant;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/**
 * An attendee came, left, or was put back to where she was.
 *
 * @param scanId the scan that made the change; for an undo, the scan undone
 * @param present whether she is present after it
 * @param first whether this was her first entry
 * @param sequence grows within the event in the order the changes were decided
 */
public record PresenceChanged(EventId event, String scanId, AttendeeId attendee, Cause cause, boolean present,
		boolean first, long sequence, Instant scannedAt, Instant recordedAt, String kiosk) {

	/** What changed her presence. */
	public enum Cause {

		ENTRY, EXIT, UNDO

	}

}
