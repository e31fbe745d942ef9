package rapport.match.round;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.support.Someone;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Weights;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.NOW;

class AllowedToTest {

	/** Gets introduced to Ben, then the others come. */
	private final Hall hall = new Hall().enter(gopher("ana").at("Acme", "").speaks("en", "xx"),
			gopher("ben").at("Bolt", "").speaks("en"));

	@Test
	void aRowAloneSaysThatMostAreAllowed() {
		enterTheOthers();
		assertThat(List.of("stranger", "unknown")).allMatch(this::isAllowed).noneMatch(this::mustBeAsked);
	}

	@Test
	void nobodyIsTakenForAllowedWhoIsNot() {
		this.hall.round(Hall.AT_ONCE, NOW);
		enterTheOthers();
		assertThat(List.of("ben", "colleague", "foreigner", "mute")).allMatch(this::mustBeAsked)
			.noneMatch(this::isAllowed);
	}

	@Test
	void aRareLanguageInCommonIsFoundByAsking() {
		enterTheOthers();
		assertThat(List.of("neighbour")).allMatch(this::mustBeAsked).allMatch(this::isAllowed);
	}

	@Test
	void whoPutAnIntroductionOffMayBeAskedAgain() {
		this.hall.round(Hall.AT_ONCE, NOW);
		this.hall.says("ana", "ben", Answer.LATER, NOW);
		assertThat(isAllowed("ben")).isFalse();
		assertThat(new AllowedTo(this.hall.state, this.hall.state.profile("ana"), Hall.minute(1))
			.test(this.hall.state.profile("ben"))).isTrue();
	}

	private void enterTheOthers() {
		this.hall.enter(gopher("stranger").at("Bolt", "").speaks("en"), gopher("unknown").speaks("en"),
				gopher("colleague").at("Acme", "").speaks("en"), gopher("foreigner").at("Bolt", "").speaks("de"),
				gopher("mute").at("Bolt", "").speaks("yy"), gopher("neighbour").at("Bolt", "").speaks("xx"));
	}

	private boolean isAllowed(String other) {
		return allowed().test(this.hall.state.profile(other));
	}

	private boolean mustBeAsked(String other) {
		var state = this.hall.state;
		var view = new AttendeeView(state.rarity(), Weights.DEFAULT, state.profile("ana"));
		return allowed().mayForbid(view, state.profile(other).row(), 0);
	}

	private AllowedTo allowed() {
		return new AllowedTo(this.hall.state, this.hall.state.profile("ana"), NOW.minusSeconds(1));
	}

	private static Someone gopher(String name) {
		return Someone.called(name).offers("Go").likes("Go").asks("Go");
	}

}
