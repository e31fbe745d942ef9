package rapport.match.event;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.State;
import rapport.match.support.Someone;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

/** Ana's number never gets a text, and Ben, who said yes, waits for her. */
class UnreachableTest {

	private final EventState state = new EventState("test");

	UnreachableTest() {
		this.state.rules(new EventRules(true, false, 0.01, Duration.ofMinutes(30), List.of()));
		for (var id : List.of("ana", "ben")) {
			this.state.register(Someone.called(id).likes("Chess").get(), 100, NOW);
			this.state.presence(id, true, 1, false, NOW);
		}
		this.state.apply(after(between("ana", "ben"), "ben", Answer.YES));
	}

	@Test
	void theOtherIsFreeAtOnceAndSheIsNotAskedAgain() {
		assertThat(this.state.tried("ana", false, 200, NOW)).singleElement().satisfies((it) -> {
			assertThat(it.state()).isEqualTo(State.WITHDRAWN);
			assertThat(it.cause()).isEqualTo(Cause.NOT_REACHABLE);
			this.state.apply(it);
		});
		assertThat(this.state.open("ben")).isZero();
		assertThat(this.state.willing("ana")).isFalse();
		assertThat(this.state.willingIndex().size()).isOne();
		assertThat(this.state.snapshot().restored(Terms.BY_SPELLING).willing("ana")).as("also after a restart")
			.isFalse();
	}

	@Test
	void whoIsChangedOrReachedIsAskedAgain() {
		this.state.tried("ana", false, 200, NOW).forEach(this.state::apply);
		this.state.tried("ana", true, 150, NOW);
		assertThat(this.state.willing("ana")).as("that was before").isFalse();
		this.state.tried("ana", true, 250, NOW);
		assertThat(this.state.willing("ana")).isTrue();
		this.state.tried("ana", false, 300, NOW);
		this.state.register(Someone.called("ana").likes("Chess").get(), 400, NOW);
		assertThat(this.state.willing("ana")).as("with another number, perhaps").isTrue();
	}

	@Test
	void whatFailedBeforeSheWasChangedIsNotHers() {
		assertThat(this.state.tried("ana", false, 50, NOW)).isEmpty();
		assertThat(this.state.willing("ana")).isTrue();
	}

}
