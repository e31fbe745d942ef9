package rapport.notify.contact.messaging;

import org.junit.jupiter.api.Test;
import rapport.notify.support.Contract;
import rapport.notify.support.People;

import static org.assertj.core.api.Assertions.assertThat;

/** Attendees can be read as their producer publishes them. */
class AttendeeMessageTest {

	@Test
	void theExampleCanBeReadAndSaysNothingPersonalInALog() {
		var attendee = Contract.example("checkin-service", "attendee", AttendeeMessage.class);
		assertThat(attendee.toContact(People.recipients()).phone()).isEqualTo("+351912345678");
		assertThat(attendee.toString()).doesNotContain("912345678", "Sousa");
	}

	@Test
	void whoDoesNotSayWhetherSheWantsToBeIntroducedIsRead() {
		var attendee = new tools.jackson.databind.json.JsonMapper().readValue("""
				{"eventId": "devdays", "attendeeId": "a", "revision": 1, "name": "Ana", "callName": "Ana"}""",
				AttendeeMessage.class);
		assertThat(attendee.toContact(People.recipients()).open()).isFalse();
	}

}
