package rapport.checkin.event.messaging;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.DoorPlan;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventDay;
import rapport.checkin.event.EventDays;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Matching;
import rapport.checkin.event.PresenceRule;
import rapport.checkin.event.QuietTime;
import rapport.checkin.event.TicketWindow;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

import static org.assertj.core.api.Assertions.assertThat;

/** Events are published as the contract says. */
class EventContractTest {

	@Test
	void anEventIsPublishedAsPromised() {
		var days = EventDays.of(day("2026-11-24T07:00:00Z", "2026-11-24T08:00:00Z", "2026-11-24T18:00:00Z"),
				day("2026-11-25T08:00:00Z", "2026-11-25T08:30:00Z", "2026-11-25T16:00:00Z"));
		var lunch = new QuietTime(Instant.parse("2026-11-24T12:00:00Z"), Instant.parse("2026-11-24T13:00:00Z"));
		var event = new Event(new EventId("devdays-2026"), 176390000000000L, "Developer Days 2026",
				ZoneId.of("Europe/Lisbon"), "PT", days, List.of(lunch), PresenceRule.DAY, Event.KEPT,
				List.of("Coffee bar", "Blue sofa"), Matching.DEFAULT, Map.of(),
				new DoorPlan(DoorPlan.Reentry.AFTER_EXIT, 500,
						List.of(new TicketWindow("Day 2", Instant.parse("2026-11-25T08:00:00Z"), null))));
		Contract.assertIsTheExample(EventMessage.of(event), "event");
		Contract.assertIsDocumented(Topics.EVENTS, EventMessage.TYPE);
		assertThat(EventMessage.of(event).toEvent()).as("what is read back").isEqualTo(event);
	}

	private static EventDay day(String doors, String starts, String ends) {
		var end = Instant.parse(ends);
		return new EventDay(Instant.parse(doors), Instant.parse(starts), end, end.plusSeconds(3600));
	}

}
