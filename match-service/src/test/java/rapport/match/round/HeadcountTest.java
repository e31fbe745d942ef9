package rapport.match.round;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import rapport.match.attendee.Attendee;
import rapport.match.attendee.Mentoring;
import rapport.match.event.EventRules;
import rapport.match.event.EventState;
import rapport.match.term.Term;

import static org.assertj.core.api.Assertions.assertThat;

class HeadcountTest {

	private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

	@Test
	void countsWhoIsHereWhoIsFreeAndWhoIsWithout() {
		var state = new EventState("test");
		state.rules(new EventRules(true, false, 0.02, Duration.ofMinutes(30), List.of()));
		arrive(state, "ana", "Rust", "Go", true);
		arrive(state, "ben", "Go", "Rust", true);
		arrive(state, "cai", "Jazz", "Chess", true);
		arrive(state, "dan", "Go", "Rust", false);
		assertThat(Headcount.of(List.of(state), NOW)).isEqualTo(new Headcount(4, 3, 3));
		new Round(RoundSettings.DEFAULT).run(state, NOW).forEach(state::apply);
		assertThat(Headcount.of(List.of(state), NOW)).isEqualTo(new Headcount(4, 1, 1));
		state.presence("cai", false, 9, false, NOW);
		assertThat(Headcount.of(List.of(state), NOW)).isEqualTo(new Headcount(3, 0, 0));
	}

	private static void arrive(EventState state, String id, String offers, String asks, boolean introduce) {
		state.register(new Attendee(id, "", "", List.of(), Term.all(List.of(offers)), Term.all(List.of(asks)),
				Set.of("en"), null, Mentoring.NONE, true, introduce, 2), NOW);
		state.presence(id, true, 1, false, NOW);
	}

}
