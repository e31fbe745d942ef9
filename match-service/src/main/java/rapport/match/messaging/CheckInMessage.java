package rapport.match.messaging;

import org.jspecify.annotations.Nullable;

/** What this service reads of a message on {@code rapport.check-ins.v1}. */
record CheckInMessage(@Nullable String eventId, @Nullable String attendeeId, @Nullable String type, boolean present,
		long sequence) {
}
