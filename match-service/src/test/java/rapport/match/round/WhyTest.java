package rapport.match.round;

import java.util.List;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Experience;
import rapport.match.attendee.Mentoring;
import rapport.match.introduction.Answer;
import rapport.match.round.Why.Other;
import rapport.match.round.Why.Part;
import rapport.match.round.Why.SideOf;
import rapport.match.support.Someone;
import rapport.match.worth.Weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static rapport.match.introduction.Introductions.accepted;
import static rapport.match.introduction.Introductions.after;
import static rapport.match.introduction.Introductions.between;
import static rapport.match.round.Hall.AT_ONCE;
import static rapport.match.round.Hall.NOW;

/** Why Ana is introduced to Ben, and to nobody else. */
class WhyTest {

	private final Hall hall = new Hall();

	@Test
	void thePartsOfBothGainsAddUpToTheWorth() {
		this.hall.audience(9, (it) -> it.likes("Jazz", "Go"))
			.enter(Someone.called("ana")
				.at("Northwind", "engineer")
				.asks("Rust", "Go")
				.likes("Jazz", "Maps")
				.offers("Tea")
				.mentoring(Mentoring.ASKS, Experience.JUNIOR),
					Someone.called("ben")
						.at("Juniper", "engineer")
						.offers("Rust", "Go", "Maps")
						.likes("Jazz")
						.asks("Tea")
						.mentoring(Mentoring.OFFERS, Experience.SENIOR));
		var why = why("ana+ben");
		var hers = why.sides().getFirst();
		assertThat(hers.mentored()).isTrue();
		assertThat(hers.distance()).isEqualTo(0.5);
		assertThat(hers.terms()).extracting(Part::part, Part::term)
			.containsExactly(tuple("helped", "Rust"), tuple("helped", "Go"), tuple("shared", "Jazz"),
					tuple("gives", "Tea"), tuple("learn", "Maps"));
		assertThat(why.sides()).hasSize(2).allSatisfy((side) -> {
			assertThat(side.helped()).isEqualTo(saturated(sum(side, "helped")), within(1e-12));
			double ground = side.terms().stream().mapToDouble((it) -> Math.max(0.0525, it.rarity() / 4)).sum();
			assertThat(side.shared()).isEqualTo(saturated(sum(side, "shared") + ground), within(1e-4));
			assertThat(side.learn()).isEqualTo(
					saturated(sum(side, "learn") + sum(side, "gives") + (sum(side, "teaches") / 4)), within(1e-4));
			assertThat(side.gain()).isEqualTo(gain(side, why.weights()), within(1e-12));
			assertThat(side.worth()).isEqualTo(why.worth());
		});
		double his = why.sides().getLast().gain();
		assertThat(why.worth()).isEqualTo(2 * hers.gain() * his / (hers.gain() + his), within(1e-12));
	}

	@Test
	void whoWasBeatenIsNamedWithWhatSheWouldHaveBeenWorth() {
		this.hall.enter(ana().perHour(1), ben(), good("cai"), Someone.called("dan").likes("Chess"));
		var why = why("ana+ben");
		assertThat(why.beaten()).extracting(Other::attendeeId, Other::candidateId).containsExactly(tuple("ana", "cai"));
		assertThat(why.beaten().getFirst().worth()).isPositive().isLessThan(why.worth());
		assertThat(why.excluded()).extracting(Other::forbiddenBy).containsExactly(List.of("same-company"));
		assertThat(why.absent()).isEmpty();
	}

	@Test
	void whoWasExcludedIsNamedWithTheReason() {
		this.hall.enter(ana().perHour(3), ben(), good("colleague").at("Northwind", ""),
				good("speaks other").speaks("pt"), good("met before"), good("declined before"),
				good("at her pace").perHour(1), good("waiting"), good("without consent").unwilling(), good("stopped"),
				good("absent"));
		this.hall.state.apply(accepted("ana", "met before"));
		this.hall.state.apply(after(between("ana", "declined before"), "ana", Answer.NO));
		this.hall.state.apply(accepted("at her pace", "somebody"));
		this.hall.state.apply(between("waiting", "somebody else"));
		this.hall.state.wish("stopped", true, 1, NOW).forEach(this.hall.state::apply);
		this.hall.leave("absent", NOW);
		var why = why("ana+ben");
		var reasons = why.excluded().stream().filter((it) -> it.attendeeId().equals("ana")).toList();
		assertThat(reasons).extracting(Other::candidateId, (it) -> it.forbiddenBy().getFirst())
			.contains(tuple("colleague", "same-company"), tuple("speaks other", "no-common-language"),
					tuple("met before", "same-pair"), tuple("declined before", "same-pair"),
					tuple("at her pace", "pace"), tuple("waiting", "waits-for-an-answer"),
					tuple("without consent", "not-willing"), tuple("stopped", "not-willing"));
		assertThat(why.absent()).as("the best of all who are not here")
			.startsWith(new Other("ana", "absent", why.excluded().getFirst().worth(), List.of("absent")));
	}

	@Test
	void whoIsWorthTooLittleIsNamedWithThat() {
		this.hall.enter(ana(), ben(), Someone.called("poor").likes("Tea"));
		this.hall.audience(80, (it) -> it.likes("Tea")).minimumWorth(0.05);
		assertThat(why("ana+ben").excluded()).extracting(Other::candidateId, Other::forbiddenBy)
			.containsExactly(tuple("poor", List.of("minimum-worth")));
	}

	@Test
	void whoWasErasedIsNotSpokenOf() {
		this.hall.enter(ana(), ben());
		var introduction = this.hall.round(AT_ONCE, NOW).getFirst();
		this.hall.state.erase("ben", NOW).forEach(this.hall.state::apply);
		var why = Why.of(this.hall.state, introduction, AT_ONCE, NOW);
		assertThat(why.sides()).isEmpty();
		assertThat(why.worth()).as("as it was").isPositive();
	}

	private Why why(String who) {
		var introduction = this.hall.round(AT_ONCE, NOW).getFirst();
		assertThat(Hall.who(introduction)).isEqualTo(who);
		return Why.of(this.hall.state, introduction, AT_ONCE, NOW);
	}

	private static double sum(SideOf side, String part) {
		return side.terms().stream().filter((it) -> it.part().equals(part)).mapToDouble(Part::rarity).sum();
	}

	private static double saturated(double sum) {
		return sum / (sum + 0.75);
	}

	private static double gain(SideOf side, Weights weights) {
		double sum = (weights.helped() * side.helped()) + (weights.shared() * side.shared())
				+ (weights.learn() * side.learn());
		double more = (side.mentored() || side.mentors()) ? weights.mentoring() * (1 - sum) : 0;
		return (sum + more) * (1 - (weights.bridging() * (1 - side.distance())));
	}

	private static Someone ana() {
		return Someone.called("ana").at("Northwind", "").asks("Go").offers("Rust").likes("Lutes", "Tea");
	}

	private static Someone ben() {
		return good("ben").likes("Lutes");
	}

	/** Of use to Ana and to nobody else here. */
	private static Someone good(String id) {
		return Someone.called(id).at("Tailspin", "").asks("Rust").offers("Go");
	}

}
