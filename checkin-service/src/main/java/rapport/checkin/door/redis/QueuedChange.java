package rapport.checkin.door.redis;

import java.time.Instant;
import java.util.Locale;

import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.PresenceChanged;
import rapport.checkin.event.EventId;

/**
 * A change in the outbox, as the scripts write it.
 *
 * @param queuedMillis when it was queued, since 1970
 */
record QueuedChange(String scanId, String attendeeId, String type, boolean present, boolean first, long sequence,
		Instant scannedAt, Instant recordedAt, String kiosk, long queuedMillis) {

	PresenceChanged toChange(EventId event) {
		return new PresenceChanged(event, this.scanId, new AttendeeId(this.attendeeId),
				PresenceChanged.Cause.valueOf(this.type.toUpperCase(Locale.ROOT)), this.present, this.first,
				this.sequence, this.scannedAt, this.recordedAt, this.kiosk);
	}

}
