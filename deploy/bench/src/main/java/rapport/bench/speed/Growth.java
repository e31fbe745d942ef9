package rapport.bench.speed;

import java.util.List;
import java.util.Random;

import rapport.bench.baseline.LuceneRanking;
import rapport.bench.baseline.PostgresRanking;
import rapport.bench.baseline.Ranking;
import rapport.bench.instance.Person;

/**
 * What a crowd of one size costs, on one thread.
 *
 * @param present how many are there
 * @param enter one comes, and her best candidates are found
 * @param candidates the best candidates of one are found
 * @param unbounded the same, looking at as many as it takes to be sure
 * @param found the worth of what the bounded search finds, as a share of that
 * @param bytes of heap for each who is there
 * @param lucene the same top-k by Lucene
 * @param postgres the same by PostgreSQL
 */
public record Growth(int present, Stopwatch enter, Stopwatch candidates, Stopwatch unbounded, double found, long bytes,
		Stopwatch lucene, Stopwatch postgres) {

	/** How many candidates are found. */
	public static final int K = 10;

	private static final int TIMES = 2000;

	private static final int TIMES_OF_OTHERS = 100;

	private static final int SEED = 5;

	/**
	 * Measures with these people.
	 * @param budget how many candidates a bounded search looks at
	 */
	public static Growth of(List<Person> people, int budget) {
		long before = usedHeap();
		var venue = new Venue(people, budget, K);
		long bytes = (usedHeap() - before) / venue.people().size();
		var order = new Random(SEED).ints(2 * TIMES, 0, venue.people().size()).toArray();
		var candidates = Stopwatch.of(TIMES, (it) -> venue.candidates(order[it]));
		var enter = Stopwatch.of(TIMES, (it) -> venue.leave(order[it]), (it) -> {
			venue.enter(order[it]);
			venue.candidates(order[it]);
		});
		var sure = new Venue(people, Integer.MAX_VALUE, K);
		var unbounded = Stopwatch.of(TIMES_OF_OTHERS, (it) -> sure.candidates(order[it]));
		return new Growth(venue.people().size(), enter, candidates, unbounded, found(venue, sure, order), bytes,
				other(new LuceneRanking(), venue, order), other(new PostgresRanking(), venue, order));
	}

	private static Stopwatch other(Ranking ranking, Venue venue, int[] order) {
		try (ranking) {
			for (int i = 0; i < venue.people().size(); i++) {
				ranking.enter(i, venue.people().get(i).attendee());
			}
			ranking.ready();
			return Stopwatch.of(TIMES_OF_OTHERS,
					(it) -> ranking.best(order[it], venue.people().get(order[it]).attendee(), K));
		}
	}

	private static double found(Venue venue, Venue sure, int[] order) {
		double found = 0;
		double best = 0;
		for (int i = 0; i < TIMES_OF_OTHERS; i++) {
			found += worth(venue, order[i]);
			best += worth(sure, order[i]);
		}
		return found / best;
	}

	private static double worth(Venue venue, int person) {
		var hits = venue.candidates(person);
		double worth = 0;
		for (int i = 0; i < hits.size(); i++) {
			worth += hits.worth(i);
		}
		return worth;
	}

	private static long usedHeap() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
