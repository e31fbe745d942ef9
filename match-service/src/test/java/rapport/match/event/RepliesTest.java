package rapport.match.event;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.UNTIL;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

/** What becomes of an introduction that Ben said yes to by what Ana replies. */
class RepliesTest {

	private final EventState state = new EventState("test");

	RepliesTest() {
		for (var id : List.of("ana", "ben")) {
			this.state.register(Someone.called(id).get(), NOW);
			this.state.presence(id, true, 1, false, NOW);
		}
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(textBlock = """
			# it is,   yes,      later, no,       met, missed
			PROPOSED,  ACCEPTED, LATER, DECLINED, -,   -
			ACCEPTED,  -,        -,     -,        MET, MISSED
			DECLINED,  -,        -,     -,        -,   -
			LATER,     ACCEPTED, -,     DECLINED, -,   -
			EXPIRED,   -,        -,     -,        -,   -
			WITHDRAWN, -,        -,     -,        -,   -
			MET,       -,        -,     -,        -,   -
			MISSED,    -,        -,     -,        MET, -
			""")
	void aReplyDoesWhatTheStateAllows(State before, String yes, String later, String no, String met, String missed) {
		var it = standing(before);
		this.state.apply(it);
		assertThat(outcome(this.state.answer(it.id(), "ana", Answer.YES, NOW))).isEqualTo(yes);
		assertThat(outcome(this.state.answer(it.id(), "ana", Answer.LATER, NOW))).isEqualTo(later);
		assertThat(outcome(this.state.answer(it.id(), "ana", Answer.NO, NOW))).isEqualTo(no);
		assertThat(outcome(this.state.report(it.id(), "ana", true, NOW))).isEqualTo(met);
		assertThat(outcome(this.state.report(it.id(), "ana", false, NOW))).isEqualTo(missed);
	}

	@Test
	void aReplyToWhatIsUnknownOrNotHersChangesNothing() {
		var it = standing(State.PROPOSED);
		assertThat(this.state.answer(it.id(), "ana", Answer.YES, NOW)).as("not known yet").isEmpty();
		this.state.apply(it);
		assertThat(this.state.answer(it.id(), "cai", Answer.NO, NOW)).as("not hers").isEmpty();
		assertThat(this.state.report("no-such-id", "ana", true, NOW)).isEmpty();
	}

	@Test
	void whatWasPutOffIsNotTakenUpWhileTheOtherIsAway() {
		var it = standing(State.LATER);
		this.state.apply(it);
		this.state.presence("ben", false, 2, false, NOW).forEach(this.state::apply);
		assertThat(this.state.answer(it.id(), "ana", Answer.YES, NOW)).isEmpty();
		assertThat(this.state.answer(it.id(), "ana", Answer.NO, NOW)).as("no is no all the same").hasSize(1);
		this.state.presence("ben", true, 3, false, NOW);
		assertThat(outcome(this.state.answer(it.id(), "ana", Answer.YES, NOW))).isEqualTo("ACCEPTED");
	}

	@Test
	void theOtherAnswerIsKept() {
		var it = standing(State.PROPOSED);
		this.state.apply(it);
		assertThat(this.state.answer(it.id(), "ana", Answer.LATER, NOW)).singleElement()
			.satisfies((next) -> assertThat(next.participants()).extracting(Participant::answer)
				.containsExactly(Answer.LATER, Answer.YES));
	}

	private static String outcome(List<Introduction> changed) {
		return changed.isEmpty() ? "-" : changed.getFirst().state().name();
	}

	private static Introduction standing(State state) {
		var half = after(between("ana", "ben"), "ben", Answer.YES);
		return switch (state) {
			case PROPOSED -> half;
			case ACCEPTED -> after(half, "ana", Answer.YES);
			case DECLINED -> after(half, "ana", Answer.NO);
			case LATER -> after(half, "ana", Answer.LATER);
			case EXPIRED -> half.expired(UNTIL.plusMillis(1)).orElseThrow();
			case WITHDRAWN -> half.withdrawn(Cause.STOPPED, NOW).orElseThrow();
			case MET -> after(half, "ana", Answer.YES).reported("ana", true, NOW).orElseThrow();
			case MISSED -> after(half, "ana", Answer.YES).reported("ana", false, NOW).orElseThrow();
		};
	}

}
