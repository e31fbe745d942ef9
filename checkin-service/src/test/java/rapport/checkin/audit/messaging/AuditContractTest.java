package rapport.checkin.audit.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.audit.Audit.AuditEntry;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

/** The audit is published as the contract says. */
class AuditContractTest {

	@Test
	void anEntryIsPublishedAsPromised() {
		var entry = new AuditEntry(new EventId("devdays-2026"), "2c6f1e6a0d0c4e2b8a4f1f0e9d8c7b6a",
				Instant.parse("2026-11-24T09:05:00Z"), "organizer", "undo",
				new AttendeeId("6a210267b8c92925f5f6a2e7d58d7b29"), "0f8b3c1e-6a55-4f43-9f5d-1f3b2a7c9d10", null,
				"wrong ticket");
		Contract.assertIsTheExample(AuditMessage.of(entry), "audit");
		Contract.assertIsDocumented(Topics.AUDIT, AuditMessage.TYPE);
	}

}
