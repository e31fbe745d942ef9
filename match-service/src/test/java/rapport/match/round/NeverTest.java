package rapport.match.round;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.NOW;

/** Who is never introduced to whom. */
class NeverTest {

	private static final RoundSettings AT_ONCE = Hall.settings(Duration.ZERO, 6_000, true);

	@Test
	void whoKnowEachOtherAreNotIntroducedByEithersWord() {
		var ana = Someone.called("ana").likes("Chess");
		var ben = Someone.called("ben").likes("Chess");
		assertThat(introduced(ana, ben)).as("without that they are").hasSize(1);
		assertThat(introduced(ana.knows("ben"), ben)).isEmpty();
		assertThat(introduced(Someone.called("ana").likes("Chess"), ben.knows("ana"))).isEmpty();
	}

	@Test
	void whoShareAPhoneAreNotIntroducedToEachOther() {
		var hall = new Hall().enter(Someone.called("ana").likes("Chess").phone("one"),
				Someone.called("ben").likes("Chess").phone("one"), Someone.called("cleo").likes("Chess").phone("two"),
				Someone.called("dev").likes("Chess").phone("three"));
		assertThat(hall.round(AT_ONCE, NOW)).hasSize(2)
			.extracting(Hall::who)
			.doesNotContain("ana+ben")
			.isSubsetOf("ana+cleo", "ana+dev", "ben+cleo", "ben+dev");
	}

	@Test
	void whoIsKnownNoMoreMayBeIntroduced() {
		var hall = new Hall().enter(Someone.called("ana").likes("Chess").knows("ben"),
				Someone.called("ben").likes("Chess"));
		assertThat(hall.round(AT_ONCE, NOW)).isEmpty();
		hall.state.register(Someone.called("ana").likes("Chess").get(), NOW);
		assertThat(hall.round(AT_ONCE, NOW)).hasSize(1);
	}

	private static List<?> introduced(Someone... people) {
		return new Hall().enter(people).round(AT_ONCE, NOW);
	}

}
