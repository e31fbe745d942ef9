package rapport.checkin.event;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of events does. */
@SuppressWarnings("this-escape")
public abstract class EventsContract {

	/** Of the events of these tests. */
	protected static final EventId ID = new EventId("contract");

	protected final Events events;

	protected EventsContract(Events events) {
		this.events = events;
	}

	@BeforeEach
	void begin() {
		this.events.endForgetting(ID);
	}

	@Test
	void theNewestRevisionStays() {
		assertThat(this.events.put(event(200, "newer"))).as("it is new").isTrue();
		assertThat(this.events.put(event(100, "older"))).isFalse();
		assertThat(this.events.find(ID)).contains(event(200, "newer"));
		this.events.restore(event(300, "restored"));
		assertThat(this.events.current(ID)).contains(event(300, "restored"));
		assertThat(this.events.all()).contains(event(300, "restored"));
	}

	@Test
	void whatIsBeingForgottenIsThereNoMoreAndIsKnownUntilItsEnd() {
		this.events.put(event(100, "gone"));
		this.events.beginForgetting(ID);
		assertThat(this.events.find(ID)).isEmpty();
		assertThat(this.events.all()).extracting(Event::id).doesNotContain(ID);
		assertThat(this.events.forgetting()).contains(ID);
		this.events.endForgetting(ID);
		assertThat(this.events.forgetting()).doesNotContain(ID);
		assertThat(this.events.put(event(50, "anew"))).as("it is new").isTrue();
	}

	@Test
	void aTombstoneRemovesIt() {
		this.events.restore(event(100, "erased"));
		this.events.remove(ID);
		assertThat(this.events.find(ID)).isEmpty();
		assertThat(this.events.forgetting()).doesNotContain(ID);
	}

	protected static Event event(long revision, String name) {
		var start = Instant.parse("2026-11-24T09:00:00Z");
		var end = start.plusSeconds(3600);
		return new Event(ID, revision, name, ZoneId.of("Europe/Lisbon"), "PT",
				EventDays.of(new EventDay(start, start, end, end)), List.of(new QuietTime(start, end)),
				PresenceRule.UNTIL_EXIT, Period.ofMonths(2), List.of("Bar"), Matching.DEFAULT, Map.of("hello", "Hi"));
	}

}
