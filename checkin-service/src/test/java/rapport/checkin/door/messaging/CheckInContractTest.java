package rapport.checkin.door.messaging;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

/** Check-ins are published as the contract says. */
class CheckInContractTest {

	private static final EventId EVENT = new EventId("devdays-2026");

	@Test
	void aCheckInIsPublishedAsPromised() {
		var change = new PresenceChanged(EVENT, "0f8b3c1e-6a55-4f43-9f5d-1f3b2a7c9d10", AttendeeId.of(EVENT, "T-1001"),
				PresenceChanged.Cause.ENTRY, true, true, 17, Instant.parse("2026-11-24T09:00:00Z"),
				Instant.parse("2026-11-24T09:00:00.120Z"), "door-1");
		Contract.assertIsTheExample(CheckInMessage.of(change), "check-in");
		Contract.assertIsDocumented(Topics.CHECK_INS, CheckInMessage.TYPE);
	}

}
