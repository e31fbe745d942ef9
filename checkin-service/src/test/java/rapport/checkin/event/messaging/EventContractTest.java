package rapport.checkin.event.messaging;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventId;
import rapport.checkin.event.Matching;
import rapport.checkin.plumbing.Topics;
import rapport.checkin.support.Contract;

/** Events are published as the contract says. */
class EventContractTest {

	@Test
	void anEventIsPublishedAsPromised() {
		var event = new Event(new EventId("devdays-2026"), "Developer Days 2026", ZoneId.of("Europe/Lisbon"),
				Instant.parse("2026-11-24T08:00:00Z"), Instant.parse("2026-11-24T18:00:00Z"),
				List.of("Coffee bar", "Blue sofa"), Matching.DEFAULT);
		Contract.assertIsTheExample(EventMessage.of(event), "event");
		Contract.assertIsDocumented(Topics.EVENTS, EventMessage.TYPE);
	}

}
