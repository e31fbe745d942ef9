package rapport.checkin.door.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.door.CheckIn;
import rapport.checkin.door.Scan;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

/** Check-ins are published as the contract says. */
class CheckInContractTest {

	private static final EventId EVENT = new EventId("devdays-2026");

	@Test
	void aCheckInIsPublishedAsPromised() {
		var scan = new CheckIn(EVENT, "0f8b3c1e-6a55-4f43-9f5d-1f3b2a7c9d10",
				new AttendeeId("6a210267b8c92925f5f6a2e7d58d7b29"), Scan.Type.ENTRY, "admitted", null, true, true,
				Instant.parse("2026-11-24T09:00:00.120Z"), true, 176397480012000L,
				Instant.parse("2026-11-24T09:00:00Z"), Instant.parse("2026-11-24T09:00:00.120Z"), "door-1",
				"{\"scanId\":\"0f8b3c1e-6a55-4f43-9f5d-1f3b2a7c9d10\",\"outcome\":\"admitted\"}", null, false,
				new CheckIn.KioskReport(null, 17L, null, null, null));
		Contract.assertIsTheExample(CheckInMessage.of(scan), "check-in");
		Contract.assertIsDocumented(Topics.CHECK_INS, CheckInMessage.TYPE);
	}

}
