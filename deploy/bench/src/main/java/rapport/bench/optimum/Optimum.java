package rapport.bench.optimum;

import java.time.Duration;
import java.util.stream.IntStream;

import rapport.bench.instance.Graph;

/**
 * The greatest weight of any set of pairs in which no person has more than her capacity:
 * the maximum-weight b-matching, each pair at most once.
 *
 * @param bound no such set weighs more
 * @param found what the best set weighs that was found
 * @param proved whether the two are the same, so that this is the optimum
 */
public record Optimum(double bound, double found, boolean proved, double seconds) {

	/** Sums of double weights may differ by this much, relative to the sum. */
	private static final double ROUNDING = 1e-9;

	/** Pairs this far below what the duals ask for are left out at first. */
	private static final double FIRST_GAP = 0.05;

	/**
	 * Finds it within a time, or a bound on it. The linear relaxation gives a bound and a
	 * price for each person; whole numbers are then looked for among the pairs whose
	 * price leaves them a chance to be in a set better than the best known, which loses
	 * nothing (reduced-cost fixing; Nemhauser and Wolsey, 1988, II.5.2).
	 */
	public static Optimum of(Graph graph, int[] capacities, Duration limit) {
		long start = System.nanoTime();
		long deadline = start + limit.toNanos();
		var relaxation = Relaxation.of(graph, capacities, deadline);
		double gap = FIRST_GAP;
		while (true) {
			var whole = Whole.of(graph, capacities, chance(graph, relaxation, gap), deadline);
			// A set with a pair that was left out weighs at most this.
			double without = relaxation.bound() - gap;
			boolean solved = whole.proved() && without <= whole.found();
			if (solved || System.nanoTime() > deadline) {
				double bound = solved ? whole.found() : Math.min(relaxation.bound(), Math.max(whole.bound(), without));
				boolean proved = bound - whole.found() <= ROUNDING * Math.max(1, bound);
				return new Optimum(bound, whole.found(), proved, (System.nanoTime() - start) / 1e9);
			}
			gap = Math.max(2 * gap, relaxation.bound() - whole.found());
		}
	}

	private static int[] chance(Graph graph, Relaxation relaxation, double gap) {
		return IntStream.range(0, graph.size()).filter((it) -> relaxation.surplus(it) > -gap).toArray();
	}

}
