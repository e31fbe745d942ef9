package rapport.match.round;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.event.EventRules;
import rapport.match.support.Someone;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.NOW;

class PreviewTest {

	private final Hall hall = new Hall();

	@Test
	void whoWouldBeLeftWithoutIsToldWithTheReason() {
		register(Someone.called("ana").likes("Lutes").at("Juniper", ""), Someone.called("ben").likes("Lutes"),
				Someone.called("cai").likes("Chess").at("Juniper", ""),
				Someone.called("dan").likes("Chess").at("Juniper", ""),
				Someone.called("una").likes("Chess").unwilling());
		var strict = preview(false);
		assertThat(strict.wishing()).isEqualTo(4);
		assertThat(strict.considered()).isEqualTo(4);
		assertThat(strict.introduced()).isEqualTo(2);
		assertThat(strict.introductions()).isOne();
		assertThat(strict.without()).extracting(Preview.Left::attendeeId).containsExactlyInAnyOrder("cai", "dan");
		assertThat(strict.without()).allSatisfy((it) -> assertThat(it.reasons()).contains("same-company"));
		assertThat(preview(true).without()).as("colleagues may be introduced").isEmpty();
	}

	@Test
	void groupsAreCountedAndWhoSaidStopIsNot() {
		register(Someone.called("ana").likes("Lutes"), Someone.called("ben").likes("Lutes"), Someone.called("sue"),
				Someone.called("tim").likes("Lutes"));
		this.hall.state.wish("tim", true, 1, NOW);
		var preview = preview(false);
		assertThat(preview.wishing()).isEqualTo(3);
		assertThat(preview.introduced()).isEqualTo(3);
		assertThat(preview.groups()).isOne();
	}

	@Test
	void ofALargeEventASampleIsLookedAt() {
		IntStream.range(0, 2_500).forEach((it) -> register(Someone.called("id-" + it).likes("Lutes").perHour(1)));
		var preview = preview(false);
		assertThat(preview.wishing()).isEqualTo(2_500);
		assertThat(preview.considered()).isEqualTo(Preview.MOST);
		assertThat(preview.introduced()).isGreaterThan(1_900);
	}

	@Test
	void nothingOfTheEventChanges() {
		register(Someone.called("ana").likes("Lutes"), Someone.called("ben").likes("Lutes"));
		var before = this.hall.state.snapshot();
		preview(false);
		assertThat(this.hall.state.snapshot()).isEqualTo(before);
	}

	private void register(Someone... people) {
		for (var one : people) {
			this.hall.state.register(one.get(), NOW);
		}
	}

	private Preview preview(boolean sameCompany) {
		return Preview.of(this.hall.state.snapshot(),
				new EventRules(false, sameCompany, 0.01, Duration.ofMinutes(30), List.of()), AT_ONCE,
				Terms.BY_SPELLING);
	}

}
