package rapport.checkin.attendee.messaging;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Pace;
import rapport.checkin.attendee.Standing;
import rapport.checkin.event.EventId;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Attendees are published as the contract says. */
class AttendeeContractTest {

	private static final EventId EVENT = new EventId("devdays-2026");

	@Test
	void anAttendeeIsPublishedAsPromised() {
		var ana = new Attendee(new AttendeeId("6a210267b8c92925f5f6a2e7d58d7b29"), "T-1001", "Ana Sousa",
				"Northwind Mobility", "Developer, back-end", List.of("Rust", "chess"), List.of("Kubernetes"),
				List.of("Rust"), List.of("en", "pt"), "+351912345678", "B00001", true, Pace.STEADY, Experience.SENIOR,
				Mentoring.OFFERS)
			.with(Standing.NEW, 176390000000100L);
		Contract.assertIsTheExample(AttendeeMessage.of(EVENT, ana), "attendee");
		Contract.assertIsDocumented(Topics.ATTENDEES, AttendeeMessage.TYPE);
		assertThat(AttendeeMessage.of(EVENT, ana).toAttendee()).as("what is read back").isEqualTo(ana);
	}

}
