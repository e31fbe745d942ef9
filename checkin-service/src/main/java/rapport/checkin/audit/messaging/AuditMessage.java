package rapport.checkin.audit.messaging;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.checkin.audit.Audit.AuditEntry;

/** A message on {@code rapport.audit.v1}. */
record AuditMessage(String eventId, String auditId, Instant at, String by, String action, @Nullable String attendeeId,
		@Nullable String scanId, @Nullable String kioskId, @Nullable String reason, List<String> fields) {

	static final String TYPE = "io.rapport.audit.v1";

	static AuditMessage of(AuditEntry it) {
		var attendee = it.attendee();
		return new AuditMessage(it.event().value(), it.auditId(), it.at(), it.by(), it.action(),
				(attendee != null) ? attendee.value() : null, it.scanId(), it.kioskId(), it.reason(), it.fields());
	}

}
