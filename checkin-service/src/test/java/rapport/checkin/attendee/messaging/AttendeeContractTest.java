package rapport.checkin.attendee.messaging;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Pace;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

/** Attendees are published as the contract says. */
class AttendeeContractTest {

	private static final EventId EVENT = new EventId("devdays-2026");

	@Test
	void anAttendeeIsPublishedAsPromised() {
		var ana = new Attendee(AttendeeId.of(EVENT, "T-1001"), "T-1001", "Ana Sousa", "Northwind Mobility",
				"Developer, back-end", List.of("Rust", "chess"), List.of("Kubernetes"), List.of("Rust"),
				List.of("en", "pt"), "+351912345678", "B00001", true, Pace.STEADY, Experience.SENIOR, Mentoring.OFFERS);
		Contract.assertIsTheExample(AttendeeMessage.of(EVENT, ana), "attendee");
		Contract.assertIsDocumented(Topics.ATTENDEES, AttendeeMessage.TYPE);
	}

}
