package rapport.checkin.event;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Where an event is in its life, and how its days are planned. */
class EventLifeTest {

	private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

	private static final Duration TWO_HOURS = Duration.ofHours(2);

	private static final Duration AN_HOUR = Duration.ofHours(1);

	@Test
	void itIsOpenOnItsDaysAndClosedBetweenThem() {
		var days = resolve(plan("2026-11-24T09:00", "2026-11-24T18:00"), plan("2026-11-25T09:00", "2026-11-25T17:00"));
		assertThat(state(days, "2026-11-24T06:59")).isEqualTo(Event.State.PLANNED);
		assertThat(state(days, "2026-11-24T07:00")).isEqualTo(Event.State.OPEN);
		assertThat(state(days, "2026-11-24T18:00")).as("people may go on coming for an hour")
			.isEqualTo(Event.State.CLOSED);
		assertThat(days.admit(at("2026-11-24T18:59"))).isTrue();
		assertThat(days.admit(at("2026-11-24T19:00"))).isFalse();
		assertThat(state(days, "2026-11-25T03:00")).isEqualTo(Event.State.CLOSED);
		assertThat(state(days, "2026-11-25T07:00")).isEqualTo(Event.State.OPEN);
		assertThat(state(days, "2026-11-25T17:59")).isEqualTo(Event.State.CLOSED);
		assertThat(state(days, "2026-11-25T18:00")).isEqualTo(Event.State.ENDED);
	}

	@Test
	void aNightIsADayThatGoesOnPastMidnight() {
		var days = resolve(plan("2026-11-24T21:00", "2026-11-25T04:00"), plan("2026-11-25T05:30", "2026-11-25T09:00"));
		assertThat(state(days, "2026-11-25T01:00")).isEqualTo(Event.State.OPEN);
		assertThat(days.first().closes()).isEqualTo(at("2026-11-25T05:00"));
		assertThat(days.last().doors()).as("two hours before would overlap the night").isEqualTo(days.first().closes());
	}

	@Test
	void whatIsSaidOfTheDoorsGoesBeforeTheUsual() {
		var late = new EventDayPlan(at("2026-11-24T08:45"), at("2026-11-24T09:00"), at("2026-11-24T18:00"),
				at("2026-11-24T18:00"));
		var day = EventDayPlan.resolve(List.of(late), TWO_HOURS, AN_HOUR).first();
		assertThat(day.doors()).isEqualTo(at("2026-11-24T08:45"));
		assertThat(day.closes()).isEqualTo(at("2026-11-24T18:00"));
	}

	@Test
	void localTimesFollowTheClocksOfTheEvent() {
		var days = resolve(plan("2026-10-24T09:00", "2026-10-24T18:00"), plan("2026-10-25T09:00", "2026-10-25T18:00"));
		assertThat(days.first().starts()).isEqualTo(Instant.parse("2026-10-24T08:00:00Z"));
		assertThat(days.last().starts()).as("clocks went back at night")
			.isEqualTo(Instant.parse("2026-10-25T09:00:00Z"));
		assertThat(EventTimes.time("starts", "2026-03-29T01:30", LISBON)).as("a time that clocks skip")
			.isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
		assertThat(EventTimes.time("starts", "2026-11-24T09:00:00+02:00", LISBON))
			.isEqualTo(Instant.parse("2026-11-24T07:00:00Z"));
	}

	@Test
	void itIsForgottenAtTheSameTimeOfDayAcrossAClockChange() {
		var event = event(resolve(plan("2026-10-20T09:00", "2026-10-20T18:00")), Period.ofDays(10));
		assertThat(event.forgetAt()).isEqualTo(Instant.parse("2026-10-30T19:00:00Z"));
		assertThat(event.startsAt()).isEqualTo(at("2026-10-20T09:00"));
		assertThatThrownBy(() -> event(event.days(), Period.ofYears(20))).isInstanceOf(InvalidEventException.class)
			.hasMessageContaining("3650 days");
	}

	@Test
	void whatMakesNoEventIsToldInWords() {
		assertThatThrownBy(() -> resolve(plan("2026-11-24T18:00", "2026-11-24T09:00")))
			.hasMessageContaining("end after");
		assertThatThrownBy(() -> resolve(plan("2026-11-24T09:00", "2026-11-24T18:00"),
				plan("2026-11-24T17:00", "2026-11-24T20:00")))
			.hasMessageContaining("overlap");
		assertThatThrownBy(() -> EventTimes.zone("Lisbon")).hasMessageContaining("Europe/Lisbon");
		assertThatThrownBy(() -> EventTimes.time("startsAt", "tomorrow", LISBON)).hasMessageContaining("startsAt")
			.hasMessageContaining("2026-11-24T09:00");
		assertThatThrownBy(() -> EventTimes.retention("a month")).hasMessageContaining("P30D");
		assertThat(EventTimes.retention("14")).isEqualTo(Period.ofDays(14));
		var first = at("2026-01-01T09:00");
		var many = IntStream.range(0, 61)
			.mapToObj((i) -> new EventDayPlan(null, first.plus(Duration.ofDays(i)),
					first.plus(Duration.ofDays(i)).plusSeconds(60), null))
			.toList();
		assertThatThrownBy(() -> EventDayPlan.resolve(many, TWO_HOURS, AN_HOUR))
			.hasMessageContaining("at most 60 days");
	}

	private static Event.State state(EventDays days, String local) {
		return days.stateAt(at(local));
	}

	private static EventDays resolve(EventDayPlan... plans) {
		return EventDayPlan.resolve(List.of(plans), TWO_HOURS, AN_HOUR);
	}

	private static EventDayPlan plan(String starts, String ends) {
		return new EventDayPlan(null, at(starts), at(ends), null);
	}

	private static Instant at(String local) {
		return EventTimes.time("time", local, LISBON);
	}

	private static Event event(EventDays days, Period retention) {
		return new Event(new EventId("life"), 0, "Life", LISBON, null, days, List.of(), PresenceRule.DAY, retention,
				List.of(), Matching.DEFAULT, Map.of());
	}

}
