package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import rapport.match.event.EventRules;
import rapport.match.event.EventState;
import rapport.match.support.Someone;
import rapport.match.worth.AttendeeView;
import rapport.match.worth.Weights;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	@Test
	void whoeverHasAPartnerWithRoomIsIntroducedWithinThreeRounds() {
		int introduced = 0;
		for (int seed = 0; seed < 60; seed++) {
			var state = crowd(new Random(seed));
			var now = NOW;
			for (int number = 0; number < 3; number++) {
				now = NOW.plus(Duration.ofMinutes(number));
				new Round(RoundSettings.DEFAULT).run(state, now).forEach(state::apply);
			}
			for (var one : state.willing()) {
				if (state.without(one)) {
					assertThat(partners(state, one, now)).as("seed %d, %s", seed, one).isEmpty();
				}
				else {
					introduced++;
				}
			}
		}
		assertThat(introduced).isGreaterThan(1_000);
	}

	/** Each of ten speaks a language that only one of thousands speaks, too. */
	@Test
	void whoHasOnePartnerAmongThousandsGetsHimBeforeOthersDo() {
		var state = new EventState("test");
		state.rules(new EventRules(true, false, 0.02, Duration.ofMinutes(30), List.of()));
		var games = List.of("Chess", "Go", "Bridge", "Poker");
		for (int number = 0; number < 4_000; number++) {
			var game = games.get(number % games.size());
			come(state, Someone.called("id-" + number).likes(game).perHour(1));
			if (number % 400 == 0) {
				var tongue = "tongue " + number;
				come(state, Someone.called("zoe-" + number).likes(game).speaks(tongue));
				come(state, Someone.called("yan-" + number).likes(game).speaks(tongue, "en").perHour(1));
			}
		}
		new Round(RoundSettings.DEFAULT).run(state, NOW).forEach(state::apply);
		assertThat(state.willing()).filteredOn((it) -> it.startsWith("zoe")).hasSize(10).noneMatch(state::without);
	}

	/**
	 * Colleagues who like what all here like are left, and there are others enough to
	 * help them, if not all look at the same ones.
	 */
	@Test
	void whoAreLeftDoNotAllHopeForTheSameFew() {
		var state = new EventState("test");
		state.rules(new EventRules(true, false, 0.02, Duration.ofMinutes(30), List.of()));
		for (int number = 0; number < 600; number++) {
			come(state, Someone.called("id-" + number).at("Acme", "").likes("Chess").perHour(1));
		}
		for (int number = 0; number < 400; number++) {
			come(state,
					Someone.called("id-" + (number * 3 / 2) + "x")
						.at("company " + number, "")
						.likes("Chess")
						.perHour(2));
		}
		for (int number = 0; number < 2_000; number++) {
			state.register(Someone.called("absent " + number).likes("Go").get(), NOW);
		}
		var settings = RoundSettings.DEFAULT;
		settings = new RoundSettings(settings.weights(), 1, settings.laterAfter(), settings.patience(), 2, 1000,
				settings.passes(), settings.people(), false);
		new Round(settings).run(state, NOW).forEach(state::apply);
		assertThat(state.willing()).filteredOn(state::without).isEmpty();
	}

	private static void come(EventState state, Someone someone) {
		var attendee = someone.get();
		state.register(attendee, NOW);
		state.presence(attendee.id(), true, 1, false, NOW);
	}

	private static List<String> partners(EventState state, String one, Instant now) {
		var view = new AttendeeView(state.rarity(), Weights.DEFAULT, state.profile(one));
		return state.willing()
			.stream()
			.filter((it) -> !it.equals(one) && state.room(it, now) > 0
					&& state.open(it) <= RoundSettings.DEFAULT.openAtOnce())
			.filter((it) -> view.worth(state.profile(it)) >= state.rules().minimumWorth())
			.filter((it) -> !Constraint.anyForbids(state, state.profile(one), state.profile(it), now))
			.toList();
	}

	private static EventState crowd(Random random) {
		var state = new EventState("test");
		state.rules(new EventRules(true, false, 0.02, Duration.ofMinutes(30), List.of()));
		for (int number = 0; number < 40; number++) {
			var it = Someone.random("id-" + number, random, 40);
			state.register(it, NOW);
			state.presence(it.id(), true, 1, false, NOW);
		}
		return state;
	}

}
