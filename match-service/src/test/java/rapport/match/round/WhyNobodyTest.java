package rapport.match.round;

import java.time.Instant;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.NOW;
import static rapport.match.round.Hall.minute;

/** Why Ana has nobody. */
class WhyNobodyTest {

	private final Hall hall = new Hall();

	@Test
	void whatKeepsHerFromOthersIsCounted() {
		this.hall.enter(Someone.called("ana").likes("Lutes").at("Juniper", ""),
				Someone.called("ben").likes("Lutes").at("Juniper", ""),
				Someone.called("cai").likes("Lutes").speaks("pt"), Someone.called("dan").likes("Chess"),
				Someone.called("eve").likes("Lutes").unwilling());
		var why = why("ana", NOW);
		assertThat(why.hers()).isEmpty();
		assertThat(why.here()).isEqualTo(4);
		assertThat(why.others()).containsEntry("same-company", 1)
			.containsEntry("no-common-language", 1)
			.containsEntry("nothing-in-common", 1)
			.containsEntry("not-willing", 1)
			.hasSize(4);
		assertThat(why.possible()).isEmpty();
		assertThat(why.best()).extracting(Why.Other::candidateId).containsExactlyInAnyOrder("ben", "cai", "eve");
	}

	@Test
	void whoCouldBeIntroducedIsTold() {
		this.hall.enter(Someone.called("ana").likes("Lutes"), Someone.called("ben").likes("Lutes"));
		assertThat(why("ana", NOW).possible()).singleElement().extracting(Why.Other::candidateId).isEqualTo("ben");
	}

	@Test
	void whatIsHersIsToldFirst() {
		this.hall.enter(Someone.called("sue"), Someone.called("una").likes("Lutes").unreachable().unwilling());
		this.hall.state.register(Someone.called("ana").likes("Lutes").get(), NOW);
		assertThat(why("sue", NOW).hers()).containsExactly("named-nothing");
		assertThat(why("una", NOW).hers()).containsExactly("no-consent", "not-reachable");
		assertThat(why("ana", NOW).hers()).containsExactly("absent");
		this.hall.enter("ana", NOW);
		this.hall.state.wish("ana", true, 1, NOW);
		assertThat(why("ana", NOW).hers()).containsExactly("stopped");
	}

	@Test
	void whoWaitsOrMeetsIsToldSo() {
		this.hall.enter(Someone.called("ana").likes("Lutes").perHour(1), Someone.called("ben").likes("Lutes"));
		this.hall.round(AT_ONCE, NOW);
		assertThat(why("ana", minute(1)).hers()).containsExactly("pace");
		assertThat(why("ben", minute(1)).hers()).containsExactly("waits-for-an-answer");
		assertThat(why("ana", minute(1)).introductions()).isOne();
		this.hall.says("ana", "ben", Answer.NO, minute(1));
		assertThat(why("ben", minute(1)).hers()).isEmpty();
		assertThat(why("ana", minute(1)).others()).containsEntry("same-pair", 1);
	}

	private WhyNobody why(String id, Instant now) {
		return WhyNobody.of(this.hall.state, Objects.requireNonNull(this.hall.state.attendee(id)), AT_ONCE, now);
	}

}
