package rapport.checkin.audit;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;

/** Keeps what was done by hand. */
public interface Audit {

	/** Returns once it is recorded; throws if it is not, or not in time. */
	void record(AuditEntry entry);

	/**
	 * Something that somebody did by hand.
	 *
	 * @param auditId the same when the same is recorded again
	 * @param by who did it
	 * @param action what was done, such as undo
	 * @param reason in the words of who did it
	 * @param fields the names of what was changed, never their content
	 */
	record AuditEntry(EventId event, String auditId, Instant at, String by, String action,
			@Nullable AttendeeId attendee, @Nullable String scanId, @Nullable String kioskId, @Nullable String reason,
			List<String> fields) {

		/** Something that changed no fields. */
		public AuditEntry(EventId event, String auditId, Instant at, String by, String action,
				@Nullable AttendeeId attendee, @Nullable String scanId, @Nullable String kioskId,
				@Nullable String reason) {
			this(event, auditId, at, by, action, attendee, scanId, kioskId, reason, List.of());
		}

	}

}
