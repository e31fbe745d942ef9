package rapport.match.round;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import rapport.match.event.EventStates;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.Participant;
import rapport.match.introduction.State;
import rapport.match.term.Terms;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** What holds whatever happens in a day. */
class DayTest {

	private static final int DAYS = 25;

	@Test
	void nobodyIsIntroducedWhoMustNotBe() {
		var reached = EnumSet.noneOf(State.class);
		for (int seed = 0; seed < DAYS; seed++) {
			var day = day(seed);
			day.run((introductions) -> assertThat(introductions).as(day.toString())
				.allSatisfy((it) -> assertAllowed(day, it)));
			day.history.forEach((it) -> reached.add(it.state()));
		}
		assertThat(reached).as("the days show all there is").containsExactlyInAnyOrder(State.values());
	}

	@Test
	void nobodyGetsMoreThanHerPaceAndOneOpenOneMoreForSomebodyNew() {
		for (int seed = 0; seed < DAYS; seed++) {
			var day = day(seed);
			day.run((introductions) -> {
				for (var who : day.people) {
					long now = introductions.stream().filter((it) -> it.participant(who.id()).isPresent()).count();
					assertThat(now).as("%s, %s", day, who.id())
						.isLessThanOrEqualTo(day.state.room(who.id(), day.now()));
					assertThat((now > 0) ? now + day.state.open(who.id()) : 0).as("%s, %s", day, who.id())
						.isLessThanOrEqualTo(RoundSettings.DEFAULT.openAtOnce() + 1);
				}
				assertThat(introductions).as(day.toString())
					.filteredOn((it) -> ids(it).anyMatch((who) -> day.state.open(who) > 0))
					.allSatisfy((it) -> assertThat(ids(it)).anyMatch(day.state::without));
			});
		}
	}

	@Test
	void theSameDayGivesTheSameIntroductionsInWhateverOrderPeopleRegistered() {
		for (int seed = 0; seed < DAYS; seed++) {
			var one = day(seed).run((_) -> {
			});
			var other = new Day(seed).registered(new Random(-1 - seed)).run((_) -> {
			});
			assertThat(other.history).as(one.toString()).isEqualTo(one.history).isNotEmpty();
		}
	}

	@Test
	void aRestoredStateGoesOnTheSame() {
		int introduced = 0;
		for (int seed = 0; seed < DAYS; seed++) {
			var day = day(seed).run((_) -> {
			});
			var states = new EventStates(Terms.BY_SPELLING);
			var restored = states.locked(() -> {
				states.restore(day.state.snapshot());
				return states.of(day.state.eventId());
			});
			var round = new Round(RoundSettings.DEFAULT);
			var evening = day.now().plus(Duration.ofHours(2));
			var next = round.run(day.state, evening);
			assertThat(round.run(restored, evening)).as(day.toString()).isEqualTo(next);
			introduced += next.size();
		}
		assertThat(introduced).isGreaterThan(DAYS);
	}

	@Test
	void whoIsNotWillingHasNothingOpen() {
		for (int seed = 0; seed < DAYS; seed++) {
			var day = day(seed);
			day.run((_) -> assertThat(day.people).as(day.toString())
				.filteredOn((it) -> !day.state.willing(it.id()))
				.isNotEmpty()
				.allSatisfy((it) -> assertThat(day.state.open(it.id())).as(it.id()).isZero()));
		}
	}

	@Test
	void everyOpenerHasATopicOfTheirOwn() {
		for (int seed = 0; seed < DAYS; seed++) {
			var day = day(seed);
			day.run((introductions) -> assertThat(introductions).as(day.toString())
				.allSatisfy((it) -> assertOpened(day, it)));
		}
	}

	private static Day day(int seed) {
		return new Day(seed).registered(new Random(seed));
	}

	private static Stream<String> ids(Introduction it) {
		return it.participants().stream().map(Participant::attendeeId);
	}

	private static void assertAllowed(Day day, Introduction it) {
		var members = ids(it).map((who) -> requireNonNull(day.state.attendee(who))).toList();
		assertThat(members).allMatch((who) -> day.state.willing(who.id()));
		assertThat(members).doesNotHaveDuplicates().hasSizeBetween(2, 5);
		for (var one : members) {
			for (var other : members.subList(members.indexOf(one) + 1, members.size())) {
				assertThat(one.company()).isNotEqualTo(other.company());
				assertThat(one.languages()).containsAnyElementsOf(other.languages());
				if (day.state.introduced(one.id(), other.id())) {
					var before = requireNonNull(day.state.introduction(it.id()), "never again but after a later");
					assertThat(before.state()).isEqualTo(State.LATER);
					assertThat(before.at()).isBeforeOrEqualTo(day.now().minus(Duration.ofMinutes(20)));
					assertThat(it.attempt()).isEqualTo(2);
				}
			}
		}
	}

	private static void assertOpened(Day day, Introduction it) {
		for (var one : it.participants()) {
			var self = requireNonNull(day.state.attendee(one.attendeeId()));
			var opener = one.opener();
			assertThat(opener.topic()).isNotBlank();
			if (self.silent()) {
				assertThat(opener.topic()).as("what the others share").isEqualTo(it.around());
				continue;
			}
			var hers = switch (opener.kind()) {
				case OFFER_HELP, BOTH_KNOW -> List.of(self.offers());
				case BOTH_SEEK -> List.of(self.asks());
				case ASK_ABOUT, TALK_ABOUT -> List.of(self.asks(), self.interests());
				case IN_COMMON, CLOSE -> List.of(self.asks(), self.interests(), self.offers());
			};
			assertThat(hers)
				.anySatisfy((terms) -> assertThat(terms).anyMatch((term) -> term.label().equals(opener.topic())));
			if (opener.hears() != null) {
				assertThat(self.offers()).anyMatch((term) -> term.label().equals(opener.hears()));
			}
		}
	}

}
