package rapport.match.round;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.accepted;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.minute;

/** Who has had no introduction comes first. */
class NewcomersTest {

	private final Hall hall = new Hall();

	@Test
	void sheIsPreferredToABetterPartnerWhoWasIntroducedBefore() {
		this.hall.enter(Someone.called("ana").offers("Rust", "Jazz").asks("Go", "Maps"),
				Someone.called("ben").offers("Go", "Maps").asks("Rust", "Jazz").likes("Chess").perHour(1),
				Someone.called("nia").likes("Chess"));
		this.hall.state.apply(accepted("ana", "somebody"));
		this.hall.state.apply(accepted("ben", "somebody else"));
		assertThat(this.hall.round(AT_ONCE, minute(60))).extracting(Hall::who).containsExactly("ben+nia");
	}

	@Test
	void threeWithOnePossiblePartnerAreServedWithinThreeRounds() {
		this.hall.enter(Someone.called("ben").offers("Jazz", "Chess", "Lutes").asks("Maps", "Tea", "Silk").perHour(4),
				Someone.called("mia").offers("Maps").asks("Jazz"), Someone.called("nia").offers("Tea").asks("Chess"),
				Someone.called("ola").offers("Silk").asks("Lutes"));
		var first = this.hall.round(AT_ONCE, minute(0));
		assertThat(first).extracting(Hall::who).as("one more than Ben would else get").hasSize(2);
		assertThat(this.hall.round(AT_ONCE, minute(1))).as("Ben waits for two answers").isEmpty();
		var answered = first.getFirst().participants().getLast().attendeeId();
		this.hall.says(answered, "ben", Answer.NO, minute(2));
		assertThat(this.hall.round(AT_ONCE, minute(2))).hasSize(1);
		assertThat(this.hall.state.willing()).noneMatch(this.hall.state::without);
	}

	@Test
	void theyAreTakenFirstWhereARoundCannotTakeAll() {
		for (var old : new String[] { "ana", "ben", "cai", "dan", "eve", "fay" }) {
			this.hall.enter(Someone.called(old).likes("Lutes"));
			this.hall.state.apply(accepted(old, "friend of " + old));
		}
		this.hall.enter(Someone.called("mia").likes("Lutes"), Someone.called("nia").likes("Lutes"));
		var two = Hall.settings(Duration.ZERO, 2, true);
		assertThat(this.hall.round(two, minute(60))).extracting(Hall::who).containsExactly("mia+nia");
		assertThat(this.hall.round(two, minute(61))).as("then the others take turns").hasSize(1);
	}

}
