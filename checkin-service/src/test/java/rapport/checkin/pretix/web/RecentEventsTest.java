package rapport.checkin.pretix.web;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.EventId;

import static org.assertj.core.api.Assertions.assertThat;

class RecentEventsTest {

	@Test
	void ofEventsThatNobodyAsksForAnyMoreNothingIsKept() {
		var events = new RecentEvents<String>();
		for (int i = 0; i <= RecentEvents.MOST; i++) {
			events.of(new EventId("event-" + i), () -> "first");
			events.of(new EventId("event-0"), () -> "first");
		}
		assertThat(events.of(new EventId("event-0"), () -> "again")).isEqualTo("first");
		assertThat(events.of(new EventId("event-1"), () -> "again")).isEqualTo("again");
	}

}
