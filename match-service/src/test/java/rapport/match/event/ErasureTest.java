package rapport.match.event;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.support.Someone;
import rapport.match.term.Terms;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.introduction.Introductions.NOW;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;

/** Ana, who wrote "My Secret" and "CHESS", is erased; Ben wrote "Chess" and "Rust". */
class ErasureTest {

	private final EventState state = new EventState("test");

	ErasureTest() {
		this.state.register(Someone.called("ana").likes("CHESS").offers("My Secret").asks("Rust").get(), NOW);
		this.state.register(Someone.called("ben").likes("Chess").offers("Rust").asks("my secret too").get(), NOW);
		this.state.register(Someone.called("cai").likes("Chess").get(), NOW);
		List.of("ana", "ben", "cai").forEach((it) -> this.state.presence(it, true, 1, false, NOW));
	}

	private static Introduction worded(Introduction it) {
		var people = List.of(
				new Participant("ana", 0.5, List.of("My Secret"), List.of("Rust"),
						new Opener(Opener.Kind.ASK_ABOUT, "Rust", "My Secret"), false, answer(it, "ana")),
				new Participant("ben", 0.5, List.of("Rust"), List.of("My Secret"),
						new Opener(Opener.Kind.ASK_ABOUT, "My Secret", "Rust"), false, answer(it, "ben")));
		return new Introduction(it.eventId(), it.id(), it.revision(), it.state(), it.at(), it.proposedAt(),
				it.expiresAt(), it.worth(), List.of("CHESS"), null, "en", people, "Bar", 1, 1, it.cause());
	}

	private static Answer answer(Introduction it, String id) {
		return it.participant(id).map(Participant::answer).orElse(Answer.YES);
	}

	@Test
	void whatIsOpenEndsWithoutHerWordsAndTheOtherKeepsHis() {
		this.state.apply(worded(between("ana", "ben")));
		assertThat(this.state.erase("ana", NOW.plusSeconds(1))).singleElement().satisfies((it) -> {
			assertThat(it.state()).isEqualTo(State.WITHDRAWN);
			assertThat(it.cause()).isEqualTo(Cause.ERASED);
			assertThat(it.revision()).isEqualTo(2);
			assertThat(it.shared()).as("in his words").containsExactly("Chess");
			var ana = it.participant("ana").orElseThrow();
			assertThat(ana.helps()).isEmpty();
			assertThat(ana.helpedBy()).isEmpty();
			assertThat(ana.opener()).isEqualTo(new Opener(Opener.Kind.ASK_ABOUT, "", null));
			var ben = it.participant("ben").orElseThrow();
			assertThat(ben.helps()).containsExactly("Rust");
			assertThat(ben.helpedBy()).isEmpty();
			assertThat(ben.opener()).isEqualTo(new Opener(Opener.Kind.ASK_ABOUT, "", "Rust"));
		});
	}

	@Test
	void whatHadEndedIsToldAnewWhereItStood() {
		var met = after(after(between("ana", "ben"), "ana", Answer.YES), "ben", Answer.YES).reported("ana", true, NOW)
			.orElseThrow();
		this.state.apply(worded(met));
		var told = this.state.erase("ana", NOW.plusSeconds(60));
		assertThat(told).singleElement().satisfies((it) -> {
			assertThat(it.state()).isEqualTo(State.MET);
			assertThat(it.at()).isEqualTo(met.at());
			assertThat(it.revision()).isEqualTo(met.revision() + 1);
			assertThat(it.toString()).doesNotContain("Secret").contains("Rust");
		});
		told.forEach(this.state::apply);
		assertThat(this.state.erase("ana", NOW)).as("once").isEmpty();
		assertThat(this.state.snapshot().toString()).doesNotContain("Secret\"").doesNotContain("label=My Secret");
	}

	@Test
	void aGroupGoesOnWithoutHer() {
		this.state.apply(between("ana", "ben", "cai"));
		assertThat(this.state.erase("ana", NOW)).singleElement().satisfies((it) -> {
			assertThat(it.state()).isEqualTo(State.PROPOSED);
			assertThat(it.around()).isEqualTo("Chess");
			assertThat(it.participant("ana").orElseThrow().answer()).isEqualTo(Answer.NO);
		});
	}

	@Test
	void whoseWordsNobodyElseWroteLeavesNone() {
		this.state.apply(worded(between("ana", "ben")));
		this.state.erase("ben", NOW).forEach(this.state::apply);
		assertThat(this.state.erase("ana", NOW)).singleElement()
			.satisfies((it) -> assertThat(it.toString()).doesNotContain("Secret")
				.doesNotContain("Rust")
				.doesNotContainIgnoringCase("chess"));
	}

	@Test
	void whoGetsHerTicketBeginsAnew() {
		this.state.rules(new EventRules(true, false, 0.01, Duration.ofMinutes(30), List.of()));
		this.state.apply(worded(between("ana", "ben")));
		this.state.erase("ana", NOW).forEach(this.state::apply);
		this.state.register(Someone.called("ana").likes("Chess").perHour(1).get(), 7, NOW);
		assertBegins(this.state);
		assertBegins(this.state.snapshot().restored(Terms.BY_SPELLING));
		assertThat(this.state.introductionsOf("ben")).as("his stays, and has ended")
			.singleElement()
			.extracting(Introduction::state)
			.isEqualTo(State.WITHDRAWN);
	}

	private static void assertBegins(EventState state) {
		assertThat(state.introductionsOf("ana")).isEmpty();
		assertThat(state.without("ana")).isTrue();
		assertThat(state.room("ana", NOW)).isOne();
		assertThat(state.introduced("ana", "ben")).as("an id names one pair for ever").isTrue();
	}

}
