package rapport.match.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import rapport.match.event.EventRules;
import rapport.match.event.EventStates;
import rapport.match.event.Timetable;
import rapport.match.introduction.Introduction;
import rapport.match.introduction.State;
import rapport.match.support.Someone;
import rapport.match.term.Terms;
import rapport.starter.kafka.KafkaClientSettings;

import static org.assertj.core.api.Assertions.assertThat;

/** Without a broker: what an event of one hour costs before, during and after it. */
class RoundsTest {

	private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");

	private static final Duration EVERY = Duration.ofSeconds(5);

	private final EventStates states = new EventStates(Terms.BY_SPELLING);

	private final MetricsInMemory metrics = new MetricsInMemory();

	private final List<Introduction> changed = new ArrayList<>();

	private final Rounds rounds = new Rounds(
			RunningMatcher.parts(new KafkaClients(new KafkaClientSettings("localhost:1", Map.of()), "test"),
					Clock.systemUTC(), new MatcherParts.Timing(Duration.ofMillis(400), EVERY, EVERY), new NoSnapshots(),
					this.states, this.metrics, new Fold(this.states)));

	RoundsTest() {
		var day = new Timetable.Day(NINE, NINE.plusSeconds(3600), NINE.plusSeconds(3660));
		var state = this.states.of("test");
		state.rules(new EventRules(true, false, 0.01, Duration.ofMinutes(30), List.of(),
				new Timetable(List.of(day), List.of(), true)));
		for (var id : List.of("ana", "ben")) {
			state.register(Someone.called(id).likes("Rust").get(), NINE);
			state.presence(id, true, 1, false, NINE, NINE);
		}
		this.rounds.changed("test", NINE.minusSeconds(3600));
	}

	@Test
	void roundsRunWhileItIsOpenAndNeverBeforeOrAfter() {
		pass(NINE.minusSeconds(3600), NINE.minusSeconds(1));
		assertThat(this.metrics.rounds()).as("before the doors").isZero();
		pass(NINE, NINE.plusSeconds(60));
		assertThat(this.metrics.rounds()).as("one each five seconds").isEqualTo(13);
		assertThat(this.changed).hasSize(1);
		pass(NINE.plusSeconds(61), NINE.plusSeconds(3600));
		int rounds = this.metrics.rounds();
		assertThat(this.changed).extracting(Introduction::state).containsExactly(State.PROPOSED, State.EXPIRED);
		pass(NINE.plusSeconds(3601), NINE.plusSeconds(90_000));
		assertThat(this.metrics.rounds()).as("after the end").isEqualTo(rounds);
		assertThat(this.changed).as("the room has come to rest").hasSize(2);
	}

	private void pass(Instant from, Instant until) {
		for (var now = from; !now.isAfter(until); now = now.plusSeconds(1)) {
			this.rounds.run(now, (some) -> some.forEach((it) -> {
				this.states.of("test").apply(it);
				this.changed.add(it);
			}));
		}
	}

}
