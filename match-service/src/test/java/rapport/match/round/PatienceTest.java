package rapport.match.round;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.accepted;
import static rapport.match.introduction.Introductions.between;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.minute;

/**
 * Ben, Cai and Dan could help Ana much, but wait for answers; Paul is free and shares no
 * more with her than that both like coffee.
 */
class PatienceTest {

	private static final RoundSettings PATIENT = RoundSettings.DEFAULT;

	private final Hall hall = new Hall().audience(20, (it) -> it.likes("Coffee"))
		.enter(Someone.called("ana").offers("Rust").asks("Go").likes("Coffee").perHour(1),
				Someone.called("paul").likes("Coffee").perHour(1));

	PatienceTest() {
		for (var good : List.of("ben", "cai", "dan")) {
			this.hall.enter(Someone.called(good).offers("Go").asks("Rust"));
			this.hall.state.apply(between(good, "friend of " + good));
		}
	}

	@Test
	void whoWaitsGetsABetterPartnerThanWhoDoesNot() {
		introducedBefore("ana", "paul");
		assertThat(this.hall.round(PATIENT, minute(60))).as("Paul is not worth a place of Ana's hour").isEmpty();
		this.hall.says("ben", "friend of ben", Answer.NO, minute(70));
		assertThat(this.hall.round(PATIENT, minute(70))).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void withoutPatienceTheFirstWhoIsFreeIsTaken() {
		introducedBefore("ana", "paul");
		assertThat(this.hall.round(AT_ONCE, minute(60))).extracting(Hall::who).containsExactly("ana+paul");
		this.hall.says("ben", "friend of ben", Answer.NO, minute(70));
		assertThat(this.hall.round(AT_ONCE, minute(70))).as("Ana has spent her place").isEmpty();
	}

	@Test
	void patienceEnds() {
		introducedBefore("ana", "paul");
		assertThat(this.hall.round(PATIENT, minute(90))).isEmpty();
		assertThat(this.hall.round(PATIENT, minute(120))).as("an hour after there was room in her pace")
			.extracting(Hall::who)
			.containsExactly("ana+paul");
	}

	@Test
	void newcomersDoNotWaitForBetter() {
		assertThat(this.hall.round(PATIENT, minute(0))).extracting(Hall::who).containsExactly("ana+paul");
	}

	@Test
	void nobodyIsTooGoodForANewcomer() {
		introducedBefore("ana");
		assertThat(this.hall.round(PATIENT, minute(60))).extracting(Hall::who).containsExactly("ana+paul");
	}

	private void introducedBefore(String... ids) {
		for (var id : ids) {
			this.hall.state.apply(accepted(id, "friend of " + id));
		}
	}

}
