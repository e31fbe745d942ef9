package rapport.match.event;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.State;
import rapport.match.support.Someone;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.event.TimetableTest.TWO_DAYS;
import static rapport.match.event.TimetableTest.hour;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

/** What an event's days do to Ana and Ben, who come on the first and are introduced. */
class EventLifeTest {

	private static final Duration EVERY = Duration.ofSeconds(5);

	private final EventState state = new EventState("test");

	/** Of nine o'clock on the first day. */
	private final Introduction introduction = between("ana", "ben");

	EventLifeTest() {
		this.state.rules(rules(true, TWO_DAYS), 1, hour(0));
		for (var id : List.of("ana", "ben")) {
			this.state.register(Someone.called(id).get(), hour(0));
			this.state.presence(id, true, 1, false, hour(9), hour(9));
		}
		this.state.apply(this.introduction);
	}

	private static EventRules rules(boolean enabled, Timetable timetable) {
		return new EventRules(enabled, false, 0.02, Duration.ofMinutes(30), List.of(), timetable);
	}

	@Test
	void whatIsOpenExpiresWithItsDay() {
		var long1 = between("ana", "ben").again(2, hour(17).plusSeconds(3000), hour(19));
		this.state.apply(long1);
		assertThat(this.state.expired(hour(18).minusNanos(1))).isEmpty();
		assertThat(this.state.expired(hour(18))).singleElement().satisfies((it) -> {
			assertThat(it.state()).isEqualTo(State.EXPIRED);
			assertThat(it.cause()).isEqualTo(Cause.EVENT_OVER);
		});
	}

	@Test
	void whatExpiredBeforeItsDayEndedExpiredForWantOfAnAnswer() {
		assertThat(this.state.expired(hour(20))).extracting(Introduction::cause).containsExactly(Cause.NO_ANSWER);
	}

	@Test
	void presenceEndsWithTheDayAndBeginsWithTheNext() {
		this.state.pass(hour(19).minusNanos(1));
		assertThat(this.state.willing()).containsExactly("ana", "ben");
		this.state.pass(hour(19));
		assertThat(this.state.willing()).isEmpty();
		assertThat(this.state.present("ana")).isFalse();
		assertThat(this.state.willingIndex().size()).isZero();
		this.state.presence("ana", true, 2, false, hour(33), hour(33));
		assertThat(this.state.willing()).containsExactly("ana");
	}

	@Test
	void presenceGoesOnWhereTheEventSaysSo() {
		this.state.rules(rules(true, new Timetable(TWO_DAYS.days(), List.of(), false)), 2, hour(10));
		this.state.pass(hour(33));
		assertThat(this.state.willing()).containsExactly("ana", "ben");
	}

	@Test
	void presenceIsTheSameWheneverTheRecordIsRead() {
		var read = this.state.snapshot().restored(Terms.BY_SPELLING);
		read.pass(hour(33));
		assertThat(read.willing()).isEmpty();
		assertThat(this.state.snapshot().forReading(Terms.BY_SPELLING, hour(10)).willing()).containsExactly("ana",
				"ben");
	}

	@Test
	void switchingMatchingOffWithdrawsWhatIsOpen() {
		assertThat(this.state.rules(rules(false, TWO_DAYS), 2, hour(10))).extracting(Introduction::cause)
			.containsExactly(Cause.EVENT_CHANGED);
	}

	@Test
	void movingTheDaysAwayWithdrawsWhatIsOpenButAMealDoesNot() {
		assertThat(this.state.rules(rules(true, TWO_DAYS), 2, hour(12))).isEmpty();
		var tomorrow = new Timetable(List.of(TWO_DAYS.days().getLast()), List.of(), true);
		assertThat(this.state.rules(rules(true, tomorrow), 3, hour(10))).extracting(Introduction::cause)
			.containsExactly(Cause.EVENT_CHANGED);
	}

	@Test
	void anOlderRevisionOfTheEventChangesNothing() {
		this.state.rules(rules(true, TWO_DAYS), 5, hour(9));
		assertThat(this.state.rules(rules(false, TWO_DAYS), 4, hour(10))).isEmpty();
		assertThat(this.state.rules().enabled()).isTrue();
	}

	@Test
	void whatWasPutOffIsNotTakenUpOnceTheEventHasEnded() {
		this.state.rules(rules(true, new Timetable(TWO_DAYS.days(), List.of(), false)), 2, hour(9));
		this.state.apply(after(this.introduction, "ana", Answer.LATER));
		var id = this.introduction.id();
		assertThat(this.state.answer(id, "ben", Answer.YES, hour(43))).isEmpty();
		assertThat(this.state.answer(id, "ben", Answer.YES, hour(42))).hasSize(1);
	}

	@Test
	void nothingIsDueOnceTheRoomHasComeToRest() {
		assertThat(due(hour(9))).isEqualTo(hour(9).plus(EVERY));
		assertThat(due(hour(12))).as("quiet: the next is what expires").isBefore(hour(13));
		this.state.expired(hour(12)).forEach(this.state::apply);
		assertThat(due(hour(12))).as("quiet until one").isEqualTo(hour(13));
		assertThat(due(hour(18))).as("the doors are shut").isEqualTo(hour(19));
		assertThat(this.state.nextDue(hour(43), EVERY)).as("ended").isEmpty();
	}

	private Instant due(Instant now) {
		return this.state.nextDue(now, EVERY).orElseThrow();
	}

}
