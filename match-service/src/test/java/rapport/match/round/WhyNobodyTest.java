package rapport.match.round;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

	@Test
	void allOfItIsSaidInSentences() {
		this.hall.enter(Someone.called("ana").likes("Lutes").at("Juniper", ""),
				Someone.called("ben").likes("Lutes").at("Juniper", ""),
				Someone.called("bea").likes("Lutes").at("Juniper", ""),
				Someone.called("cai").likes("Lutes").speaks("pt"), Someone.called("dan").likes("Lutes"));
		assertThat(why("ana", NOW).words()).containsExactly(
				"1 of those here fits and is free; the next round may introduce them.",
				"2 of those here are of the same company.",
				"1 of those here has no language in common with this person.");
		this.hall.state.wish("ana", true, 1, NOW);
		assertThat(why("ana", NOW).words()).startsWith(
				"Answered STOP, so nothing is sent. START from the same phone brings it back.",
				"1 of those here fits and is free.");
	}

	@Test
	void everyReasonHasWords() {
		assertThat(Arrays.stream(Constraint.values()).map(Why::code)).allSatisfy(WhyNobodyTest::hasWords);
		assertThat(List.of("nothing-in-common", "minimum-worth", "not-willing", "meeting", "breather", "pace",
				"waits-for-an-answer"))
			.allSatisfy(WhyNobodyTest::hasWords);
		assertThat(List.of("closed", "matching-off", "no-consent", "not-reachable", "absent", "stopped", "meeting",
				"breather", "pace", "waits-for-an-answer", "named-nothing"))
			.allSatisfy((it) -> assertThat(ReasonWords.of(List.of(it), 2, 0, Map.of())).hasSize(1).doesNotContain(it));
	}

	private static void hasWords(String reason) {
		assertThat(ReasonWords.of(List.of(), 2, 0, Map.of(reason, 2))).hasSize(1)
			.doesNotContain("2 of those here " + reason + ".");
	}

	private WhyNobody why(String id, Instant now) {
		return WhyNobody.of(this.hall.state, Objects.requireNonNull(this.hall.state.attendee(id)), AT_ONCE, now);
	}

}
