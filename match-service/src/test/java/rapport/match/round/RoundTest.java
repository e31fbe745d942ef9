package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import rapport.match.event.EventRules;
import rapport.match.event.Timetable;
import rapport.match.event.EventState;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Opener;
import rapport.match.introduction.Participant;
import rapport.match.support.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static rapport.match.round.Hall.NOW;

class RoundTest {

	private final Round round = new Round(RoundSettings.DEFAULT);

	@Test
	void twoWhoCanHelpEachOtherAreIntroducedWithReasons() {
		var hall = new Hall().enter(Someone.called("ana").offers("Kubernetes").asks("Rust"),
				Someone.called("ben").offers("RUST").asks("kubernetes"));
		assertThat(this.round.run(hall.state, NOW)).singleElement().satisfies((it) -> {
			assertThat(it.participants().getFirst().helps()).containsExactly("kubernetes");
			assertThat(it.participants().getFirst().helpedBy()).containsExactly("Rust");
			assertThat(it.meetingPoint()).isEqualTo("Bar");
			assertThat(it.expiresAt()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
		});
	}

	@Test
	void helpInOneDirectionIsAnIntroductionThatSaysSo() {
		var hall = new Hall().enter(Someone.called("ana").offers("Rust"), Someone.called("ben").asks("Rust"));
		assertThat(this.round.run(hall.state, NOW)).singleElement().satisfies((it) -> {
			var ana = it.participants().getFirst();
			assertThat(ana.helps()).containsExactly("Rust");
			assertThat(ana.opener()).isEqualTo(new Opener(Opener.Kind.OFFER_HELP, "Rust", null));
			assertThat(it.participants().getLast().opener()).isEqualTo(new Opener(Opener.Kind.ASK_ABOUT, "Rust", null));
		});
	}

	@Test
	void whatBothKnowIsSaid() {
		var hall = new Hall().enter(Someone.called("ana").offers("k8s", "Rust"),
				Someone.called("ben").offers("K8S", "Go"));
		assertThat(this.round.run(hall.state, NOW)).singleElement()
			.satisfies((it) -> assertThat(it.participants()).extracting(Participant::opener)
				.containsExactly(new Opener(Opener.Kind.BOTH_KNOW, "k8s", null),
						new Opener(Opener.Kind.BOTH_KNOW, "K8S", null)));
	}

	@Test
	void nobodyIsIntroducedUntilTheEventIsKnownAndIfItWantsNoMatching() {
		var hall = new Hall().enter(Someone.called("ana").likes("Rust"), Someone.called("ben").likes("Rust"));
		assertThat(this.round.run(hall.state, NOW)).hasSize(1);
		hall.state.rules(EventRules.UNKNOWN);
		assertThat(this.round.run(hall.state, NOW)).isEmpty();
	}

	@Test
	void nobodyIsIntroducedOutsideTheDaysAndInQuietTimes() {
		var hall = new Hall().enter(Someone.called("ana").likes("Rust"), Someone.called("ben").likes("Rust"));
		var day = new Timetable.Day(NOW, NOW.plusSeconds(600), NOW.plusSeconds(1200));
		var talk = new Timetable.Quiet(NOW.plusSeconds(60), NOW.plusSeconds(120));
		hall.state.rules(new EventRules(true, false, 0.01, Duration.ofMinutes(30), List.of(),
				new Timetable(List.of(day), List.of(talk), true)), 1, NOW);
		assertThat(this.round.run(hall.state, NOW.minusNanos(1))).as("before the doors").isEmpty();
		assertThat(this.round.run(hall.state, NOW.plusSeconds(60))).as("in a talk").isEmpty();
		assertThat(this.round.run(hall.state, NOW.plusSeconds(600))).as("after the end").isEmpty();
		assertThat(this.round.run(hall.state, NOW.plusSeconds(120))).as("the control").hasSize(1);
	}

	@Test
	void whatIsForbiddenNeverHappensWhateverTheCrowd() {
		for (int seed = 0; seed < 40; seed++) {
			var state = crowd(seed);
			var introduced = new HashSet<String>();
			for (int minute = 0; minute < 150; minute += 15) {
				var now = Hall.minute(minute);
				state.expired(now).forEach(state::apply);
				for (var it : this.round.run(state, now)) {
					assertThat(introduced.add(it.id())).as("seed %d: a pair is introduced once", seed).isTrue();
					assertAllowed(state, it, now, seed);
					state.apply(it);
				}
			}
			assertThat(introduced).as("seed %d", seed).isNotEmpty();
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

	private static void assertAllowed(EventState state, Introduction it, Instant now, int seed) {
		var one = Objects.requireNonNull(state.attendee(it.participants().getFirst().attendeeId()));
		var other = Objects.requireNonNull(state.attendee(it.participants().getLast().attendeeId()));
		assertThat(one.company()).as("seed %d", seed).isNotEqualTo(other.company());
		assertThat(one.languages()).as("seed %d", seed).containsAnyElementsOf(other.languages());
		assertThat(List.of(one, other)).as("seed %d", seed).allSatisfy((who) -> {
			assertThat(state.willing(who.id())).isTrue();
			assertThat(state.introductionsOf(who.id()))
				.filteredOn((was) -> was.proposedAt().isAfter(now.minus(Duration.ofHours(1))))
				.hasSizeLessThan(who.perHour());
		});
	}

	/** People of whom some are not here, and some cannot be reached. */
	private static EventState crowd(int seed) {
		var random = new Random(seed);
		var hall = new Hall();
		for (int number = 0; number < 60; number++) {
			var someone = Someone.called("id-" + number)
				.at("company " + random.nextInt(8), "")
				.likes(labels(random))
				.offers(labels(random))
				.asks(labels(random))
				.speaks((random.nextInt(5) == 0) ? "pt" : "en")
				.perHour(1 << random.nextInt(3));
			hall.enter((random.nextInt(10) > 0) ? someone : someone.unreachable());
			if (random.nextInt(6) == 0) {
				hall.leave("id-" + number, NOW);
			}
		}
		return hall.state;
	}

	private static String[] labels(Random random) {
		return IntStream.range(0, random.nextInt(6))
			.mapToObj((_) -> "term " + random.nextInt(30))
			.toArray(String[]::new);
	}

}
