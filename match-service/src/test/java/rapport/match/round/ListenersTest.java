package rapport.match.round;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.IN_PAIRS;
import static rapport.match.round.Hall.NOW;
import static rapport.match.round.Hall.minute;

/** Ana and Ben play the lute; Sue named nothing, and would be left without anybody. */
class ListenersTest {

	private final Hall hall = new Hall().audience(60, (it) -> it.likes("Tea"));

	@Test
	void whoNamedNothingJoinsTwoRoundWhatTheseShare() {
		this.hall.enter(ana(), ben(), sue());
		assertThat(this.hall.round(AT_ONCE, NOW)).singleElement().satisfies((it) -> {
			assertThat(Hall.who(it)).isEqualTo("ana+ben+sue");
			assertThat(it.around()).isEqualTo("Lutes");
			assertThat(it.shared()).as("not all of them like it").isEmpty();
			assertThat(it.participants().getLast().opener()).isEqualTo(opener(Opener.Kind.ASK_ABOUT));
			assertThat(it.participants().getFirst().opener()).isEqualTo(opener(Opener.Kind.TALK_ABOUT));
		});
	}

	@Test
	void whereOneHelpsTheOtherTheyHearOfThat() {
		this.hall.enter(Someone.called("ana").asks("Rust"), Someone.called("ben").offers("Rust"), sue());
		assertThat(this.hall.round(AT_ONCE, NOW)).singleElement().extracting(Introduction::around).isEqualTo("Rust");
	}

	@Test
	void whereNobodyIsIntroducedAnywayTwoAreForHer() {
		this.hall.enter(ana(), ben());
		this.hall.enter(Someone.called("cai").likes("Lutes"), Someone.called("dan").likes("Lutes"));
		this.hall.round(AT_ONCE, NOW);
		this.hall.enter(sue());
		assertThat(this.hall.round(AT_ONCE, minute(1))).singleElement().satisfies((it) -> {
			assertThat(it.participants()).hasSize(3);
			assertThat(Hall.who(it)).endsWith("sue");
		});
		assertThat(this.hall.round(AT_ONCE, minute(2))).as("once is enough until she says more").isEmpty();
	}

	@Test
	void nobodyIsIntroducedForNobody() {
		this.hall.enter(ana(), ben());
		this.hall.enter(Someone.called("cai").likes("Lutes"), Someone.called("dan").likes("Lutes"));
		this.hall.round(AT_ONCE, NOW);
		assertThat(this.hall.round(AT_ONCE, minute(1))).isEmpty();
	}

	@Test
	void twoListenAtMostAndTheyAreSharedOut() {
		this.hall.enter(ana(), ben(), Someone.called("cai").offers("Go").likes("Chess"),
				Someone.called("dan").asks("Go").likes("Chess"));
		for (var one : List.of("sal", "sam", "sue", "sun", "syd")) {
			this.hall.enter(Someone.called(one));
		}
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting((it) -> it.participants().size())
			.as("the fifth waits")
			.containsExactlyInAnyOrder(4, 4);
	}

	@Test
	void nobodyJoinsAColleagueOrWhoSheCannotTalkWithOrKnows() {
		this.hall.enter(ana().at("Juniper", ""), ben().speaks("en", "pt"), sue().at("Juniper", ""),
				Someone.called("sam").speaks("pt"), Someone.called("sun").knows("ben"));
		assertThat(this.hall.round(AT_ONCE, NOW)).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void whereTheEventWantsNoGroupsThereAreNone() {
		this.hall.enter(ana(), ben(), sue());
		assertThat(this.hall.round(IN_PAIRS, NOW)).extracting(Hall::who).containsExactly("ana+ben");
	}

	@Test
	void twoWhoNamedNothingAreNotIntroduced() {
		this.hall.enter(sue(), Someone.called("sam"));
		assertThat(this.hall.round(AT_ONCE, NOW)).isEmpty();
	}

	@Test
	void onceSheNamedSomethingSheIsIntroducedForThat() {
		this.hall.enter(ana(), ben(), sue());
		this.hall.round(AT_ONCE, NOW);
		this.hall.enter(Someone.called("cai").likes("Chess"));
		this.hall.state.register(sue().likes("Chess").get(), NOW);
		this.hall.state.expired(minute(40)).forEach(this.hall.state::apply);
		assertThat(this.hall.round(AT_ONCE, minute(40))).extracting(Hall::who).contains("cai+sue");
	}

	private static Opener opener(Opener.Kind kind) {
		return new Opener(kind, "Lutes", null);
	}

	private static Someone ana() {
		return Someone.called("ana").likes("Lutes");
	}

	private static Someone ben() {
		return Someone.called("ben").likes("Lutes");
	}

	private static Someone sue() {
		return Someone.called("sue");
	}

}
