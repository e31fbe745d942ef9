package rapport.checkin.attendee.messaging;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.checkin.attendee.Attendee;
import rapport.checkin.attendee.AttendeeId;
import rapport.checkin.attendee.Experience;
import rapport.checkin.attendee.Mentoring;
import rapport.checkin.attendee.Contact;
import rapport.checkin.attendee.Identity;
import rapport.checkin.attendee.Pace;
import rapport.checkin.attendee.Profile;
import rapport.checkin.attendee.Said;
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
		var ana = new Attendee(new AttendeeId("6a210267b8c92925f5f6a2e7d58d7b29"), "T-1001", "Speaker",
				new Identity("Ana Sousa", "Ana", "she/her", "Northwind Mobility", "Developer, back-end"),
				new Profile(List.of("Rust", "chess"), List.of("Kubernetes"), List.of("Rust"), List.of("en", "pt"), true,
						Pace.STEADY, Experience.SENIOR, Mentoring.OFFERS,
						List.of(new AttendeeId("c1f2a3b4d5e6f708192a3b4c5d6e7f80")), Said.NOTHING),
				new Contact("+351912345678", "B00001", "0b8f3a6c1d2e4f5061728394a5b6c7d8"))
			.with(Standing.NEW, 176390000000100L);
		Contract.assertIsTheExample(AttendeeMessage.of(EVENT, ana), "attendee");
		Contract.assertIsDocumented(Topics.ATTENDEES, AttendeeMessage.TYPE);
		assertThat(AttendeeMessage.of(EVENT, ana).toAttendee()).as("what is read back").isEqualTo(ana);
	}

}
