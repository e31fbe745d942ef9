package rapport.checkin.door;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/**
 * Who is present, the answers given, and the changes that are still to be published. Each
 * call happens whole or not at all.
 */
public interface CheckInLedger {

	/**
	 * Looks up the scan's answer; where there is none, decides, stores the answer and
	 * queues the change.
	 * @param open whether the doors admit now
	 */
	Claim claim(EventId event, Scan scan, AttendeeId attendee, boolean open, Instant now);

	/** Undoes a scan if it is the last change of its attendee. */
	Undoing undo(EventId event, String scanId, String kiosk, Instant now);

	/**
	 * Takes a change that is recorded off the queue, within a second. After a crash
	 * meanwhile it is still there.
	 */
	void published(PresenceChanged change);

	/** The changes queued before a time, the oldest first, at most {@code limit}. */
	List<PresenceChanged> unpublished(EventId event, Instant before, int limit);

	/**
	 * An undo, and the change it made.
	 *
	 * @param unpublished as in a {@link Claim}
	 */
	record Undoing(Undo undo, @Nullable PresenceChanged unpublished) {
	}

}
