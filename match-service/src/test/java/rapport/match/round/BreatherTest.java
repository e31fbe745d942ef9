package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.event.EventRules;
import rapport.match.event.Timetable;
import rapport.match.introduction.Answer;
import rapport.match.introduction.IntroductionId;
import rapport.match.support.Someone;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.NOW;
import static rapport.match.round.Hall.minute;

/** Take your time: a meeting is left alone, and a silence is not filled at once. */
class BreatherTest {

	private static final RoundSettings AT_ONCE = Hall.settings(Duration.ZERO, 6_000, true);

	private final Hall hall = new Hall();

	private Hall hall(Duration meeting, Duration breather) {
		this.hall.state.rules(new EventRules(true, false, 0.01, Duration.ofMinutes(5), meeting, breather, List.of(),
				Timetable.ALWAYS));
		return this.hall;
	}

	@Test
	void whileTwoMeetNeitherIsIntroducedToSomebodyElse() {
		hall(Duration.ofMinutes(20), Duration.ZERO).enter(eager("ana"), eager("ben"));
		this.hall.round(AT_ONCE, NOW);
		this.hall.says("ana", "ben", Answer.YES, minute(1));
		this.hall.says("ben", "ana", Answer.YES, minute(2));
		this.hall.enter(eager("cleo"));
		assertThat(this.hall.round(AT_ONCE, minute(21))).isEmpty();
		assertThat(this.hall.state.meeting("ana", minute(21))).isTrue();
		assertThat(this.hall.round(AT_ONCE, minute(22))).hasSize(1);
	}

	@Test
	void whoToldThatTheyMetIsFreeAtOnce() {
		hall(Duration.ofMinutes(20), Duration.ZERO).enter(eager("ana"), eager("ben"));
		this.hall.round(AT_ONCE, NOW);
		this.hall.agreeAndReport("ana", "ben", true, minute(1));
		this.hall.enter(eager("cleo"));
		assertThat(this.hall.round(AT_ONCE, minute(2))).hasSize(1);
	}

	@Test
	void aQuestionThatWasNotAnsweredIsNotReplacedAtOnceAndLaterEachTime() {
		hall(Duration.ZERO, Duration.ofMinutes(10)).enter(eager("ana"), eager("ben"), eager("cleo"), eager("dev"));
		this.hall.leave("cleo", NOW);
		this.hall.leave("dev", NOW);
		this.hall.round(AT_ONCE, NOW);
		this.hall.says("ben", "ana", Answer.YES, minute(1));
		expire(minute(6));
		this.hall.enter("cleo", minute(6));
		assertThat(Hall.who(this.hall.round(AT_ONCE, minute(6)).getFirst())).as("who answered need not wait")
			.isEqualTo("ben+cleo");
		assertThat(this.hall.state.breathing("ana", minute(15))).isTrue();
		assertThat(this.hall.round(AT_ONCE, minute(15))).isEmpty();
		this.hall.leave("ben", minute(15));
		this.hall.leave("cleo", minute(15));
		this.hall.enter("dev", minute(16));
		assertThat(Hall.who(this.hall.round(AT_ONCE, minute(16)).getFirst())).isEqualTo("ana+dev");
		expire(minute(22));
		assertThat(this.hall.state.breathing("ana", minute(41))).as("twice as long").isTrue();
		assertThat(this.hall.state.breathing("ana", minute(42))).isFalse();
	}

	@Test
	void aRestartKnowsIt() {
		hall(Duration.ZERO, Duration.ofMinutes(10)).enter(eager("ana"), eager("ben"));
		this.hall.round(AT_ONCE, NOW);
		expire(minute(6));
		var restored = this.hall.state.snapshot().forReading(Terms.BY_SPELLING, minute(7));
		assertThat(restored.breathing("ana", minute(15))).isTrue();
		assertThat(restored.breathing("ana", minute(16))).isFalse();
	}

	@Test
	void anAnswerEndsTheSilence() {
		hall(Duration.ZERO, Duration.ofMinutes(10)).enter(eager("ana"), eager("ben"));
		this.hall.round(AT_ONCE, NOW);
		expire(minute(6));
		this.hall.enter(eager("cleo"));
		this.hall.round(AT_ONCE, minute(16));
		var open = this.hall.state.introductions().stream().filter((it) -> it.state().open()).findFirst().orElseThrow();
		var one = open.participants().getFirst().attendeeId();
		var other = open.participants().getLast().attendeeId();
		assertThat(open.id()).isEqualTo(IntroductionId.of("test", List.of(one, other)));
		this.hall.says(one, other, Answer.NO, minute(17));
		assertThat(this.hall.state.breathing(one, minute(17))).isFalse();
	}

	private void expire(Instant now) {
		this.hall.state.expired(now).forEach(this.hall.state::apply);
	}

	private static Someone eager(String id) {
		return Someone.called(id).likes("Chess").perHour(4);
	}

}
