package rapport.bench.speed;

import java.util.List;

import rapport.bench.instance.Instance;
import rapport.bench.instance.Person;
import rapport.match.round.Round;
import rapport.match.round.RoundSettings;

/**
 * Rounds over a crowd in which all are free, as the service runs them.
 *
 * @param first the very first over it, in milliseconds
 * @param later those after it, warmed up
 */
public record Rounds(int free, double first, Stopwatch later) {

	private static final int TIMES = 15;

	/** Runs rounds over these people; each begins from the same state. */
	public static Rounds of(List<Person> people) {
		var venue = new Venue(people, 1);
		var round = new Round(RoundSettings.DEFAULT);
		long start = System.nanoTime();
		round.run(venue.state(), Instance.START);
		double first = (System.nanoTime() - start) / 1e6;
		return new Rounds(venue.people().size(), first,
				Stopwatch.of(TIMES, (_) -> round.run(venue.state(), Instance.START)));
	}

}
