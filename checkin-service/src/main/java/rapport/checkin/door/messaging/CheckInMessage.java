package rapport.checkin.door.messaging;

import java.time.Instant;
import java.util.Locale;

/** A message on {@code rapport.check-ins.v1}. */
record CheckInMessage(String eventId, String scanId, String attendeeId, String type, boolean present, boolean first,
		long sequence, Instant scannedAt, Instant recordedAt, String kiosk) {

	static final String TYPE = "io.rapport.check-in.v1";

	static CheckInMessage of(PresenceChanged it) {
		return new CheckInMessage(it.event().value(), it.scanId(), it.attendee().value(),
				it.cause().name().toLowerCase(Locale.ROOT), it.present(), it.first(), it.sequence(), it.scannedAt(),
				it.recordedAt(), it.kiosk());
	}

}
