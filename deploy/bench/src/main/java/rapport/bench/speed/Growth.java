package rapport.bench.speed;

import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import rapport.bench.baseline.LuceneRanking;
import rapport.bench.baseline.PostgresRanking;
import rapport.bench.baseline.Ranking;
import rapport.bench.instance.Person;
import rapport.match.candidate.BestFound;
import rapport.match.round.RoundSettings;

/**
 * What a crowd of one size costs, on one thread.
 *
 * @param present how many are there
 * @param round the search of a round in which all are free
 * @param foundInRound the worth of those it finds, as a share of the best
 * @param usual the search by posting lists, with a usual number of looks
 * @param few a search that looks at as few as it takes to find what Lucene finds
 * @param looked how many that are, about
 * @param sure how long it takes to be sure of the best
 * @param bytes of heap for each who is there
 */
public record Growth(int present, Stopwatch round, double foundInRound, Finder usual, Finder few, int looked,
		Stopwatch sure, long bytes, Finder lucene, Finder postgres) {

	/** How many candidates are found. */
	public static final int K = 10;

	/** At so many is looked for a price in a round over some hundreds. */
	public static final int USUAL = 400;

	/** At so many a round over thousands looks for each. */
	public static final int IN_ROUND = 2 * RoundSettings.DEFAULT.candidates();

	private static final int[] FEW = { 10, 15, 25, 50, 75, 100, 150, 200, USUAL };

	private static final int TIMES = 2000;

	private static final int TIMES_OF_OTHERS = 100;

	private static final int SEED = 5;

	/** Measures with these people. */
	public static Growth of(List<Person> people) {
		forgetWhatWasBefore(people);
		long before = usedHeap();
		var venue = new Venue(people, K);
		long bytes = (usedHeap() - before) / venue.people().size();
		var order = new Random(SEED).ints(2 * TIMES, 0, venue.people().size()).toArray();
		var lucene = finder(new LuceneRanking(), venue, order);
		var postgres = finder(new PostgresRanking(), venue, order);
		int looked = IntStream.of(FEW)
			.filter((it) -> found(venue, order, it) >= lucene.found())
			.findFirst()
			.orElse(USUAL);
		var usual = finder(venue, order, USUAL);
		var few = finder(venue, order, looked);
		var sure = Stopwatch.of(TIMES_OF_OTHERS, (it) -> venue.candidates(order[it], Integer.MAX_VALUE));
		var index = venue.index();
		var round = Stopwatch.of(TIMES, (it) -> venue.candidates(index, order[it], IN_ROUND));
		double foundInRound = found(venue, order, (it) -> worth(venue.candidates(index, it, IN_ROUND)));
		return new Growth(venue.people().size(), round, foundInRound, usual, few, looked, sure, bytes, lucene,
				postgres);
	}

	private static Finder finder(Venue venue, int[] order, int budget) {
		var query = Stopwatch.of(TIMES, (it) -> venue.candidates(order[it], budget));
		var enter = Stopwatch.of(TIMES, (it) -> venue.leave(order[it]), (it) -> {
			venue.enter(order[it]);
			venue.candidates(order[it], budget);
		});
		return new Finder(enter, query, found(venue, order, budget));
	}

	private static double found(Venue venue, int[] order, int budget) {
		return found(venue, order, (it) -> worth(venue.candidates(it, budget)));
	}

	private static Finder finder(Ranking ranking, Venue venue, int[] order) {
		try (ranking) {
			for (int i = 0; i < venue.people().size(); i++) {
				ranking.enter(i, venue.people().get(i).attendee());
			}
			ranking.ready();
			var query = Stopwatch.of(TIMES_OF_OTHERS, (it) -> best(ranking, venue, order[it]));
			double found = found(venue, order,
					(it) -> IntStream.of(best(ranking, venue, it))
						.mapToDouble((other) -> venue.worth(it, other))
						.sum());
			var enter = Stopwatch.of(TIMES_OF_OTHERS, (it) -> {
				ranking.leave(order[it]);
				best(ranking, venue, order[it]);
			}, (it) -> {
				ranking.enter(order[it], venue.people().get(order[it]).attendee());
				best(ranking, venue, order[it]);
			});
			return new Finder(enter, query, found);
		}
	}

	private static int[] best(Ranking ranking, Venue venue, int person) {
		return ranking.best(person, venue.people().get(person).attendee(), K);
	}

	private static double found(Venue venue, int[] order, IntToDoubleFunction worth) {
		double found = 0;
		double best = 0;
		for (int i = 0; i < TIMES_OF_OTHERS; i++) {
			found += worth.applyAsDouble(order[i]);
			best += worth(venue.candidates(order[i], Integer.MAX_VALUE));
		}
		return found / best;
	}

	private static double worth(BestFound hits) {
		return IntStream.range(0, hits.size()).mapToDouble(hits::worth).sum();
	}

	/** What a measurement before this leaves is replaced, lest it is counted as freed. */
	private static void forgetWhatWasBefore(List<Person> people) {
		if (new Venue(people, K).people().isEmpty()) {
			throw new IllegalStateException("Nobody takes part");
		}
	}

	private static long usedHeap() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

}
