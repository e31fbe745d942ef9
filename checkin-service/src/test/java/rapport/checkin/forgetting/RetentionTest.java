package rapport.checkin.forgetting;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import rapport.checkin.event.Event;
import rapport.checkin.event.EventDay;
import rapport.checkin.event.EventDays;
import rapport.checkin.event.EventId;
import rapport.checkin.event.EventPlanning;
import rapport.checkin.event.InvalidEventException;
import rapport.checkin.event.Matching;
import rapport.checkin.event.MemoryEvents;
import rapport.checkin.event.PresenceRule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static rapport.checkin.event.EventLease.UNSHARED;

/** Events whose time has come are forgotten by themselves. */
class RetentionTest {

	private static final Instant END = Instant.parse("2026-11-24T18:00:00Z");

	private final MemoryEvents events = new MemoryEvents();

	@Test
	void anEventIsForgottenOnceItsRetentionIsOver() {
		this.events.put(event("short", 10));
		this.events.put(event("long", 60));
		assertThat(sweep(END.plusSeconds(10 * 86_400 - 1))).isEmpty();
		assertThat(sweep(END.plusSeconds(10 * 86_400))).containsExactly("short");
	}

	@Test
	void whatACrashLeftHalfForgottenIsForgottenFirst() {
		this.events.put(event("crashed", 60));
		this.events.beginForgetting(new EventId("crashed"));
		assertThat(sweep(END)).containsExactly("crashed");
		assertThat(sweep(END)).isEmpty();
	}

	@Test
	void oneThatCannotBeForgottenKeepsNoOther() {
		for (var id : List.of("a", "b", "c")) {
			this.events.put(event(id, 10));
		}
		var forgotten = new ArrayList<String>();
		var retention = new Retention(this.events, (event, due) -> {
			if (event.value().equals("a")) {
				throw new IllegalStateException("a bug");
			}
			return forgotten.add(event.value());
		}, Clock.fixed(END.plusSeconds(11 * 86_400), ZoneOffset.UTC));
		assertThatThrownBy(retention::sweep).hasMessage("a bug");
		assertThat(forgotten).containsExactlyInAnyOrder("b", "c");
	}

	@Test
	void whatWouldBeForgottenAtOnceIsNotPlanned() {
		var planning = new EventPlanning(this.events, (event) -> {
		}, UNSHARED, Clock.fixed(END.plusSeconds(86_400), ZoneOffset.UTC));
		assertThatThrownBy(() -> planning.put(event("late", 1), null)).isInstanceOf(InvalidEventException.class);
		assertThat(planning.put(event("kept", 2), null)).isInstanceOf(EventPlanning.Planned.Done.class);
		assertThat(planning.put(event("kept", 3), 5L)).isInstanceOf(EventPlanning.Planned.ChangedMeanwhile.class);
		this.events.beginForgetting(new EventId("kept"));
		assertThat(planning.put(event("kept", 2), null)).isInstanceOf(EventPlanning.Planned.BeingForgotten.class);
	}

	private List<String> sweep(Instant now) {
		var due = new ArrayList<String>();
		new Retention(this.events, (event, still) -> {
			if (still.getAsBoolean()) {
				this.events.endForgetting(event);
				due.add(event.value());
				return true;
			}
			return false;
		}, Clock.fixed(now, ZoneOffset.UTC)).sweep();
		return due;
	}

	private static Event event(String id, int days) {
		return new Event(new EventId(id), 1, id, ZoneId.of("UTC"), null,
				EventDays.of(new EventDay(END.minusSeconds(60), END.minusSeconds(60), END, END)), List.of(),
				PresenceRule.DAY, Period.ofDays(days), List.of(), Matching.DEFAULT, Map.of());
	}

}
