package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Mentoring;
import rapport.match.event.EventRules;
import rapport.match.event.EventState;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Cause;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.State;
import rapport.match.term.Term;

import static org.assertj.core.api.Assertions.assertThat;

class RoundTest {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	private static final List<String> TERMS = IntStream.range(0, 30).mapToObj((it) -> "term " + it).toList();

	private final Round round = new Round(RoundSettings.DEFAULT);

	@Test
	void twoWhoCanHelpEachOtherAreIntroducedWithReasons() {
		var state = state(false);
		arrive(state, attendee("ana", "Northwind", List.of("Kubernetes"), List.of("Rust"), "en"));
		arrive(state, attendee("ben", "Juniper", List.of("RUST"), List.of("kubernetes"), "en"));
		assertThat(this.round.run(state, NOW)).singleElement().satisfies((it) -> {
			assertThat(it.participants().getFirst().helps()).containsExactly("kubernetes");
			assertThat(it.participants().getFirst().helpedBy()).containsExactly("Rust");
			assertThat(it.participants().getFirst().opener().topic()).isEqualTo("Rust");
			assertThat(it.meetingPoint()).isEqualTo("Bar");
		});
	}

	@Test
	void helpInOneDirectionAloneIsNoIntroduction() {
		var state = state(false);
		arrive(state, attendee("ana", "Northwind", List.of("Rust"), List.of(), "en"));
		arrive(state, attendee("ben", "Juniper", List.of(), List.of("Rust"), "en"));
		assertThat(this.round.run(state, NOW)).isEmpty();
	}

	@Test
	void whatIsForbiddenNeverHappensWhateverTheCrowd() {
		for (int seed = 0; seed < 40; seed++) {
			var state = crowd(seed);
			var introduced = new HashSet<String>();
			for (int minute = 0; minute < 150; minute += 15) {
				var now = NOW.plus(Duration.ofMinutes(minute));
				state.expired(now).forEach(state::apply);
				for (var it : this.round.run(state, now)) {
					assertThat(introduced.add(it.id())).as("a pair is introduced once").isTrue();
					assertAllowed(state, it, now);
					state.apply(it);
				}
			}
			assertThat(introduced).isNotEmpty();
		}
	}

	@Test
	void theSameStateAndTimeGiveTheSameIntroductions() {
		assertThat(this.round.run(crowd(7), NOW)).isEqualTo(this.round.run(crowd(7), NOW)).isNotEmpty();
	}

	@Test
	void nobodyIsLeftWhoCouldBeIntroducedToSomebodyFree() {
		var state = crowd(3);
		this.round.run(state, NOW).forEach(state::apply);
		assertThat(this.round.run(state, NOW)).allSatisfy((it) -> assertThat(it.participants())
			.anyMatch((one) -> state.introductionsOf(one.attendeeId()).isEmpty()));
	}

	@Test
	void leavingAndSayingStopWithdrawAndNoEndsIt() {
		var state = crowd(5);
		var introductions = this.round.run(state, NOW);
		introductions.forEach(state::apply);
		var one = introductions.getFirst();
		var her = one.participants().getFirst().attendeeId();
		assertThat(state.presence(her, false, 2, false, NOW)).singleElement()
			.satisfies((it) -> assertThat(it.cause()).isEqualTo(Cause.EXIT));
		assertThat(state.presence(her, true, 1, false, NOW)).as("an older change").isEmpty();
		assertThat(state.willing(her)).isFalse();
		var other = introductions.getLast();
		var him = other.participants().getLast().attendeeId();
		assertThat(state.stop(him, NOW)).extracting(Introduction::cause).containsOnly(Cause.STOPPED);
		assertThat(state.willing(him)).isFalse();
		state.start(him);
		assertThat(state.willing(him)).isTrue();
		assertThat(state.answer(other.id(), him, Answer.NO, NOW)).extracting(Introduction::state)
			.containsExactly(State.DECLINED);
	}

	@Test
	void whatWasPutOffIsNotTakenUpWhileSomebodyIsAway() {
		var state = crowd(5);
		var introduction = this.round.run(state, NOW).getFirst();
		state.apply(introduction);
		var one = introduction.participants().getFirst().attendeeId();
		var other = introduction.participants().getLast().attendeeId();
		state.answer(introduction.id(), other, Answer.YES, NOW).forEach(state::apply);
		state.answer(introduction.id(), one, Answer.LATER, NOW).forEach(state::apply);
		assertThat(state.presence(other, false, 2, false, NOW)).as("it outlives that she leaves")
			.noneMatch((it) -> it.id().equals(introduction.id()));
		assertThat(state.answer(introduction.id(), one, Answer.YES, NOW)).isEmpty();
		state.presence(other, true, 3, false, NOW);
		assertThat(state.answer(introduction.id(), one, Answer.YES, NOW)).extracting(Introduction::state)
			.containsExactly(State.ACCEPTED);
	}

	@Test
	void bothMustSayYes() {
		var state = crowd(5);
		var proposed = this.round.run(state, NOW).getFirst();
		var one = proposed.participants().getFirst().attendeeId();
		var other = proposed.participants().getLast().attendeeId();
		var half = proposed.answered(one, Answer.YES, NOW).orElseThrow();
		assertThat(half.state()).isEqualTo(State.PROPOSED);
		assertThat(half.answered(one, Answer.YES, NOW)).as("said twice").isEmpty();
		assertThat(half.answered(other, Answer.YES, NOW).orElseThrow().state()).isEqualTo(State.ACCEPTED);
	}

	private static void assertAllowed(EventState state, Introduction it, Instant now) {
		var one = java.util.Objects.requireNonNull(state.attendee(it.participants().getFirst().attendeeId()));
		var other = java.util.Objects.requireNonNull(state.attendee(it.participants().getLast().attendeeId()));
		assertThat(one.company()).isNotEqualTo(other.company());
		assertThat(one.languages()).containsAnyElementsOf(other.languages());
		assertThat(List.of(one, other)).allSatisfy((who) -> {
			assertThat(state.willing(who.id())).isTrue();
			assertThat(state.introductionsOf(who.id()))
				.filteredOn((was) -> was.proposedAt().isAfter(now.minus(Duration.ofHours(1))))
				.hasSizeLessThan(who.perHour());
		});
	}

	private static EventState crowd(int seed) {
		var random = new Random(seed);
		var state = state(false);
		for (int i = 0; i < 60; i++) {
			var it = new Attendee("id-" + i, "company " + random.nextInt(8), "", terms(random), terms(random),
					terms(random), (random.nextInt(5) == 0) ? Set.of("pt") : Set.of("en"), null, Mentoring.NONE,
					random.nextInt(10) > 0, random.nextInt(10) > 0, 1 << random.nextInt(3));
			state.register(it, NOW);
			if (random.nextInt(6) > 0) {
				state.presence(it.id(), true, 1, false, NOW);
			}
		}
		return state;
	}

	private static List<Term> terms(Random random) {
		return Term.all(IntStream.range(0, random.nextInt(6)).mapToObj((_) -> TERMS.get(random.nextInt(30))).toList());
	}

	private static EventState state(boolean sameCompany) {
		var state = new EventState("test");
		state.rules(new EventRules(true, sameCompany, 0.02, Duration.ofMinutes(30), List.of("Bar")));
		return state;
	}

	private static Attendee attendee(String id, String company, List<String> offers, List<String> asks,
			String language) {
		return new Attendee(id, company, "", List.of(), Term.all(offers), Term.all(asks), Set.of(language), null,
				Mentoring.NONE, true, true, 2);
	}

	private static void arrive(EventState state, Attendee attendee) {
		state.register(attendee, NOW);
		state.presence(attendee.id(), true, 1, false, NOW);
	}

}
