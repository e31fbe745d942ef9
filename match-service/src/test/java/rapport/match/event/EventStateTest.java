package rapport.match.event;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.State;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.UNTIL;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

/** What each kind of record does to Ana, who is introduced to Ben. */
class EventStateTest {

	private final EventState state = new EventState("test");

	private final Introduction introduction = between("ana", "ben");

	EventStateTest() {
		for (var id : List.of("ana", "ben")) {
			this.state.register(Someone.called(id).get(), NOW);
			this.state.presence(id, true, 1, false, NOW);
		}
		this.state.apply(this.introduction);
	}

	@Test
	void sheIsWillingOnceSheIsRegisteredAndHereInWhateverOrder() {
		this.state.presence("cai", true, 1, false, NOW);
		assertThat(this.state.willing("cai")).as("not registered").isFalse();
		this.state.register(Someone.called("cai").get(), NOW);
		assertThat(this.state.willing("cai")).isTrue();
		this.state.register(Someone.called("dan").get(), NOW);
		assertThat(this.state.willing("dan")).as("not here").isFalse();
		assertThat(this.state.willing()).containsExactly("ana", "ben", "cai");
	}

	@Test
	void sheIsNotWillingWithoutConsentOrAWayToReachHer() {
		for (var changed : List.of(Someone.called("ana").unwilling(), Someone.called("ana").unreachable())) {
			assertThat(this.state.register(changed.get(), NOW)).as("what is open is withdrawn")
				.extracting(Introduction::cause)
				.containsExactly(Cause.NO_CONSENT);
			assertThat(this.state.willing("ana")).isFalse();
			assertThat(this.state.register(Someone.called("ana").get(), NOW)).isEmpty();
			assertThat(this.state.willing("ana")).isTrue();
		}
	}

	@Test
	void leavingAndBeingUndoneWithdraw() {
		assertThat(this.state.presence("ana", false, 2, true, NOW)).extracting(Introduction::cause)
			.containsExactly(Cause.UNDO);
		assertThat(this.state.presence("ben", false, 2, false, NOW)).extracting(Introduction::cause)
			.containsExactly(Cause.EXIT);
		assertThat(this.state.willing()).isEmpty();
	}

	@Test
	void whatIsOlderThanWhatIsKnownChangesNothing() {
		this.state.presence("ana", false, 5, false, NOW).forEach(this.state::apply);
		assertThat(this.state.presence("ana", true, 4, false, NOW)).isEmpty();
		assertThat(this.state.willing("ana")).isFalse();
		this.state.apply(this.introduction);
		assertThat(this.state.introductions()).extracting(Introduction::state).containsExactly(State.WITHDRAWN);
	}

	@Test
	void stopWithdrawsAndStartBringsHerBack() {
		assertThat(this.state.wish("ana", true, 1, NOW)).extracting(Introduction::cause).containsExactly(Cause.STOPPED);
		assertThat(this.state.willing("ana")).isFalse();
		this.state.wish("ana", false, 1, NOW);
		assertThat(this.state.willing("ana")).isTrue();
	}

	@Test
	void erasureWithdrawsAndForgetsHerButNotThatSheIsHere() {
		assertThat(this.state.erase("ana", NOW)).extracting(Introduction::cause).containsExactly(Cause.ERASED);
		assertThat(this.state.attendee("ana")).isNull();
		this.state.register(Someone.called("ana").get(), NOW);
		assertThat(this.state.willing("ana")).isTrue();
	}

	@Test
	void whatWasPutOffOutlivesAnExitButNotStop() {
		this.state.apply(after(this.introduction, "ana", Answer.LATER));
		assertThat(this.state.presence("ana", false, 2, false, NOW)).isEmpty();
		assertThat(this.state.wish("ana", true, 1, NOW)).extracting(Introduction::cause).containsExactly(Cause.STOPPED);
	}

	@Test
	void itExpiresWhenNobodyAnsweredInTime() {
		assertThat(this.state.expired(UNTIL)).isEmpty();
		var late = UNTIL.plusMillis(1);
		assertThat(this.state.expired(late)).extracting(Introduction::state).containsExactly(State.EXPIRED);
		this.state.expired(late).forEach(this.state::apply);
		assertThat(this.state.expired(late)).as("once").isEmpty();
	}

	@Test
	void whatIsForgottenNeverWas() {
		this.state.forgetIntroduction(this.introduction.id());
		assertThat(this.state.introductions()).isEmpty();
		assertThat(this.state.introduced("ana", "ben")).isFalse();
		assertThat(this.state.without("ana")).isTrue();
		assertThat(this.state.expired(UNTIL.plusSeconds(1))).isEmpty();
	}

	@Test
	void whatIsOlderThanAWishChangesNothing() {
		this.state.wish("ana", true, 7, NOW);
		this.state.wish("ana", false, 6, NOW);
		assertThat(this.state.willing("ana")).isFalse();
		this.state.wish("ana", false, 8, NOW);
		assertThat(this.state.willing("ana")).isTrue();
	}

	@Test
	void anOlderRevisionOfHerChangesNothing() {
		this.state.register(Someone.called("ana").unwilling().get(), 7, NOW);
		assertThat(this.state.register(Someone.called("ana").get(), 6, NOW)).isEmpty();
		assertThat(this.state.willing("ana")).isFalse();
	}

	@Test
	void whoseScansAreErasedIsHereNoMore() {
		this.state.forgetPresence("ana", 1);
		assertThat(this.state.willing("ana")).isFalse();
		this.state.presence("ana", true, 2, false, NOW);
		assertThat(this.state.willing("ana")).isTrue();
	}

	@Test
	void anIntroductionTakesAPlaceInHerHourUnlessTheOtherLeft() {
		assertThat(this.state.open("ana")).isEqualTo(1);
		assertThat(this.state.room("ana", NOW)).isEqualTo(1);
		assertThat(this.state.without("ana")).isFalse();
		assertThat(this.state.room("ana", NOW.plus(Duration.ofHours(1)))).isEqualTo(2);
		this.state.presence("ben", false, 2, false, NOW).forEach(this.state::apply);
		assertThat(this.state.open("ana")).isZero();
		assertThat(this.state.room("ana", NOW)).isEqualTo(2);
		assertThat(this.state.without("ana")).isTrue();
		assertThat(this.state.introduced("ana", "ben")).as("it was, all the same").isTrue();
	}

}
