package rapport.match.round;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.accepted;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.IN_PAIRS;
import static rapport.match.round.Hall.NOW;
import static rapport.match.round.Hall.minute;

/**
 * Ana and Ben can help each other and have one place each in their hour; they play the
 * lute, which few do, and so does Cai.
 */
class GroupsTest {

	private final Hall hall = new Hall().audience(60, (it) -> it.likes("Tea"))
		.enter(ana().perHour(1), ben().perHour(1));

	@Test
	void whoWouldBeLeftOutJoinsTwoAroundARareInterest() {
		this.hall.enter(Someone.called("cai").likes("lutes"));
		assertThat(this.hall.round(AT_ONCE, NOW)).singleElement().satisfies((it) -> {
			assertThat(Hall.who(it)).isEqualTo("ana+ben+cai");
			assertThat(it.around()).isEqualToIgnoringCase("lutes");
			assertThat(it.meetingPoint()).isEqualTo("Bar");
			assertThat(it.participants().getLast().opener().topic()).isEqualToIgnoringCase("lutes");
		});
	}

	@Test
	void thereAreFiveAtMost() {
		this.hall.minimumWorth(0.2);
		for (var one : new String[] { "cai", "dan", "eve", "fay" }) {
			this.hall.enter(Someone.called(one).likes("Lutes"));
		}
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting(Hall::who)
			.as("the lute alone is not worth a pair")
			.containsExactly("ana+ben+cai+dan+eve");
	}

	@Test
	void thereAreNoneWhereTheEventWantsNone() {
		this.hall.enter(Someone.called("cai").likes("Lutes"));
		assertThat(this.hall.round(IN_PAIRS, NOW)).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void anInterestThatManyHaveMakesNone() {
		this.hall.audience(30, (it) -> it.likes("Lutes")).enter(Someone.called("cai").likes("Lutes"));
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void nobodyJoinsAColleague() {
		this.hall.enter(Someone.called("cai").likes("Lutes").at("Juniper", ""));
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void nobodyJoinsWhoSheCannotTalkWith() {
		this.hall.enter(ana().perHour(1).speaks("en", "pt"), Someone.called("cai").likes("Lutes").speaks("pt"));
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void nobodyJoinsWhoSheWasIntroducedToBefore() {
		this.hall.enter(Someone.called("cai").likes("Lutes"));
		this.hall.state.apply(accepted("ben", "cai").reported("cai", false, NOW).orElseThrow());
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void nobodyJoinsTwoWhoAreAskedAgain() {
		this.hall.minimumWorth(0.2);
		this.hall.round(AT_ONCE, NOW);
		this.hall.says("ben", "ana", Answer.LATER, NOW);
		this.hall.enter(Someone.called("cai").likes("Lutes"));
		assertThat(this.hall.round(AT_ONCE, minute(60))).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void aPairComesFirstWhereThePaceAllowsIt() {
		this.hall.enter(ana().perHour(2), Someone.called("cai").likes("Lutes"));
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting(Hall::who).containsExactlyInAnyOrder("ana+ben", "ana+cai");
	}

	@Test
	void aGroupTakesAPlaceInEachOnesHour() {
		this.hall.enter(Someone.called("cai").likes("Lutes").perHour(1));
		this.hall.round(AT_ONCE, NOW);
		this.hall.enter(Someone.called("dan").likes("Lutes"));
		assertThat(this.hall.round(AT_ONCE, minute(59))).isEmpty();
		this.hall.state.expired(minute(60)).forEach(this.hall.state::apply);
		assertThat(this.hall.round(AT_ONCE, minute(60))).isNotEmpty();
	}

	private static Someone ana() {
		return Someone.called("ana").offers("Rust").asks("Go").likes("Lutes");
	}

	private static Someone ben() {
		return Someone.called("ben").offers("Go").asks("Rust").likes("Lutes").at("Juniper", "");
	}

}
