package rapport.checkin.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/**
 * Something that somebody did by hand.
 *
 * @param auditId the same when the same is recorded again
 * @param by who did it
 * @param action what was done, such as undo
 * @param reason in the words of who did it
 */
public record AuditEntry(EventId event, String auditId, Instant at, String by, String action,
		@Nullable AttendeeId attendee, @Nullable String scanId, @Nullable String kioskId, @Nullable String reason) {
}
