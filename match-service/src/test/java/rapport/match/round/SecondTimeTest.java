package rapport.match.round;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Participant;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.minute;

/**
 * Ana and Ben are introduced at nine; Ben says yes, and Ana, five minutes later, later.
 */
class SecondTimeTest {

	private final Hall hall = new Hall().enter(Someone.called("ana").offers("Rust").asks("Go").perHour(4),
			Someone.called("ben").offers("Go").asks("Rust").perHour(4));

	@BeforeEach
	void putOff() {
		this.hall.round(AT_ONCE, minute(0));
		this.hall.says("ben", "ana", Answer.YES, minute(1));
		this.hall.says("ana", "ben", Answer.LATER, minute(5));
	}

	@Test
	void itComesAgainTwentyMinutesLaterToWhoDidNotSayYes() {
		assertThat(this.hall.round(AT_ONCE, minute(24))).isEmpty();
		assertThat(this.hall.round(AT_ONCE, minute(25))).singleElement().satisfies((it) -> {
			assertThat(Hall.who(it)).isEqualTo("ana+ben");
			assertThat(it.attempt()).isEqualTo(2);
			assertThat(it.participants()).extracting(Participant::answer).containsExactly(null, Answer.YES);
		});
	}

	@Test
	void thereIsNoThirdTime() {
		this.hall.round(AT_ONCE, minute(25));
		this.hall.says("ana", "ben", Answer.LATER, minute(26));
		assertThat(this.hall.round(AT_ONCE, minute(200))).isEmpty();
	}

	@Test
	void itWaitsForWhoIsAway() {
		this.hall.leave("ben", minute(10));
		assertThat(this.hall.round(AT_ONCE, minute(25))).isEmpty();
		this.hall.enter("ben", minute(40));
		assertThat(this.hall.round(AT_ONCE, minute(40))).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void itDoesNotComeAgainAfterANo() {
		this.hall.says("ana", "ben", Answer.NO, minute(10));
		assertThat(this.hall.round(AT_ONCE, minute(25))).isEmpty();
	}

}
