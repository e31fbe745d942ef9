package rapport.bench.speed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import rapport.bench.instance.Instance;
import rapport.bench.instance.Person;
import rapport.match.event.EventState;
import rapport.match.introduction.Answer;
import rapport.match.introduction.Introduction;
import rapport.match.round.Round;
import rapport.match.round.RoundSettings;

/**
 * Rounds over a crowd in which all are free, as the service runs them.
 *
 * @param first the very first over it, in milliseconds
 * @param later those after it, warmed up
 * @param freeAgain how many are free ten minutes after all accepted what they got
 * @param again rounds over these, who are patient
 */
public record Rounds(int free, double first, Stopwatch later, int freeAgain, Stopwatch again) {

	private static final int TIMES = 15;

	private static final Instant AGAIN = Instance.START.plus(Duration.ofMinutes(10));

	/** Runs rounds over these people; each begins from the same state. */
	public static Rounds of(List<Person> people) {
		var venue = new Venue(people, 1);
		var state = venue.state();
		long start = System.nanoTime();
		var introductions = run(state, Instance.START);
		double first = (System.nanoTime() - start) / 1e6;
		var later = Stopwatch.of(TIMES, (_) -> run(state, Instance.START));
		introductions.forEach((it) -> accepted(state, it));
		int free = (int) state.willing().stream().filter((it) -> state.room(it, AGAIN) > 0).count();
		return new Rounds(venue.people().size(), first, later, free, Stopwatch.of(TIMES, (_) -> run(state, AGAIN)));
	}

	private static List<Introduction> run(EventState state, Instant now) {
		return new Round(RoundSettings.DEFAULT).run(state, now);
	}

	private static void accepted(EventState state, Introduction introduction) {
		state.apply(introduction);
		for (var it : introduction.participants()) {
			state.answer(introduction.id(), it.attendeeId(), Answer.YES, Instance.START).forEach(state::apply);
		}
	}

}
