package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.event.Timetable.Day;
import rapport.match.event.Timetable.Quiet;

import static org.assertj.core.api.Assertions.assertThat;

/** Two days from nine to six, doors at eight, closed at seven, with a meal at noon. */
class TimetableTest {

	static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");

	static final Timetable TWO_DAYS = new Timetable(List.of(day(0), day(24)), List.of(new Quiet(hour(12), hour(13))),
			true);

	static Instant hour(int hours) {
		return MIDNIGHT.plus(Duration.ofHours(hours));
	}

	private static Day day(int from) {
		return new Day(hour(from + 8), hour(from + 18), hour(from + 19));
	}

	@Test
	void itIsOpenFromTheDoorsToTheEndOfADayButForQuietTimes() {
		assertThat(TWO_DAYS.isOpen(hour(8).minusNanos(1))).isFalse();
		assertThat(TWO_DAYS.isOpen(hour(8))).isTrue();
		assertThat(TWO_DAYS.isOpen(hour(12))).isFalse();
		assertThat(TWO_DAYS.isWithinDay(hour(12))).isTrue();
		assertThat(TWO_DAYS.isOpen(hour(13))).isTrue();
		assertThat(TWO_DAYS.isOpen(hour(18))).isFalse();
		assertThat(TWO_DAYS.isOpen(hour(32))).isTrue();
		assertThat(TWO_DAYS.isOpen(hour(42))).isFalse();
	}

	@Test
	void itHasEndedOnceTheLastDayIsClosed() {
		assertThat(TWO_DAYS.hasEnded(hour(20))).isFalse();
		assertThat(TWO_DAYS.hasEnded(hour(43).minusNanos(1))).isFalse();
		assertThat(TWO_DAYS.hasEnded(hour(43))).isTrue();
		assertThat(Timetable.NEVER.hasEnded(hour(43))).isFalse();
	}

	@Test
	void presenceBeginsAnewWithEachDayUnlessItIsUntilTheExit() {
		assertThat(TWO_DAYS.presentFrom(hour(18))).isEqualTo(Instant.EPOCH);
		assertThat(TWO_DAYS.presentFrom(hour(19))).isEqualTo(hour(19));
		assertThat(new Timetable(TWO_DAYS.days(), List.of(), false).presentFrom(hour(19))).isEqualTo(Instant.EPOCH);
	}

	@Test
	void itChangesAtEachBoundaryAndThenNeverAgain() {
		assertThat(TWO_DAYS.nextChange(hour(8))).contains(hour(12));
		assertThat(TWO_DAYS.nextChange(hour(18))).contains(hour(19));
		assertThat(TWO_DAYS.nextChange(hour(43))).isEmpty();
	}

}
