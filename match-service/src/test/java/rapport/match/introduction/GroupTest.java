package rapport.match.introduction;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.accepted;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

class GroupTest {

	private final Introduction group = between("ana", "ben", "cai");

	@Test
	void allWhoRemainMustSayYes() {
		var two = after(after(this.group, "ana", Answer.YES), "ben", Answer.YES);
		assertThat(two.state()).isEqualTo(State.PROPOSED);
		assertThat(after(two, "cai", Answer.YES).state()).isEqualTo(State.ACCEPTED);
		assertThat(after(two, "cai", Answer.NO).state()).as("the others go on").isEqualTo(State.ACCEPTED);
		assertThat(after(two, "cai", Answer.LATER).state()).as("the others go on").isEqualTo(State.ACCEPTED);
	}

	@Test
	void itEndsWhenFewerThanTwoRemain() {
		var two = after(this.group, "ana", Answer.NO);
		assertThat(two.state()).isEqualTo(State.PROPOSED);
		assertThat(two.openFor("ana")).isFalse();
		assertThat(two.openFor("ben")).isTrue();
		assertThat(after(two, "ben", Answer.LATER).state()).isEqualTo(State.DECLINED);
	}

	@Test
	void whoIsOutStaysOut() {
		var two = after(this.group, "ana", Answer.LATER);
		assertThat(two.answered("ana", Answer.YES, NOW)).isEmpty();
		assertThat(two.without("ana", Cause.EXIT, NOW)).isEmpty();
		var accepted = after(after(two, "ben", Answer.YES), "cai", Answer.YES);
		assertThat(accepted.reported("ana", true, NOW)).isEmpty();
		assertThat(accepted.reported("ben", true, NOW)).map(Introduction::state).hasValue(State.MET);
	}

	@Test
	void itGoesOnWithoutOneWhoLeaves() {
		var two = this.group.without("ana", Cause.EXIT, NOW).orElseThrow();
		assertThat(two.state()).isEqualTo(State.PROPOSED);
		assertThat(two.cause()).isNull();
		var one = two.without("ben", Cause.EXIT, NOW).orElseThrow();
		assertThat(one.state()).isEqualTo(State.WITHDRAWN);
		assertThat(one.cause()).isEqualTo(Cause.EXIT);
	}

	@Test
	void whoLeavesIsAllThatAnAcceptedOneWaitedFor() {
		var two = after(after(this.group, "ana", Answer.YES), "ben", Answer.YES);
		assertThat(two.without("cai", Cause.EXIT, NOW)).map(Introduction::state).hasValue(State.ACCEPTED);
		assertThat(accepted("ana", "ben", "cai").without("cai", Cause.EXIT, NOW)).as("accepted already").isEmpty();
	}

}
