package rapport.match.event;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.support.Someone;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Weights;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.accepted;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

/** What chess is worth to Ana with Dan, whom she does not know yet. */
class FeedbackTest {

	private final EventState state = new EventState("test");

	FeedbackTest() {
		for (var id : List.of("ana", "ben", "cai", "dan")) {
			this.state.register(Someone.called(id).likes("Chess").get(), NOW);
		}
	}

	@Test
	void itIsWorthLessAfterSheDeclinedAndMoreAfterSheMet() {
		double before = worth("ana");
		this.state.apply(after(between("ana", "ben"), "ana", Answer.NO));
		assertThat(worth("ana")).isLessThan(before);
		assertThat(worth("ben")).as("who declined nothing").isEqualTo(before);
		this.state.apply(met(accepted("ben", "cai")));
		assertThat(worth("ben")).isGreaterThan(before);
	}

	@Test
	void whoLeftAGroupDidNotMeetIt() {
		double before = worth("ana");
		var group = after(between("ana", "ben", "cai"), "ana", Answer.LATER);
		this.state.apply(met(after(after(group, "ben", Answer.YES), "cai", Answer.YES)));
		assertThat(worth("ana")).isEqualTo(before);
		assertThat(worth("ben")).isGreaterThan(before);
	}

	@Test
	void aNoToAGroupThatMetIsANo() {
		double before = worth("ana");
		var group = after(between("ana", "ben", "cai"), "ana", Answer.NO);
		this.state.apply(met(after(after(group, "ben", Answer.YES), "cai", Answer.YES)));
		assertThat(worth("ana")).isLessThan(before);
	}

	private double worth(String id) {
		return new AttendeeView(this.state.rarity(), Weights.DEFAULT, this.state.profile(id))
			.worth(this.state.profile("dan"));
	}

	private static Introduction met(Introduction accepted) {
		return accepted.reported("ben", true, NOW).orElseThrow();
	}

}
