package rapport.bench.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code metrics.json} says; {@code definitions} says what each figure means.
 *
 * @param notFeasible introductions of pairs that are not in {@code edges.csv}; 0 unless
 * something is wrong
 */
record Metrics(int people, int takingPart, int withFeasiblePartner, int edges, int introductions, int notFeasible,
		double weight, double coverage, double coverageWithinThreeRounds, double gini, RoundTimes roundMillis,
		List<RoundRun> rounds, Map<String, String> definitions) {

	/** All rounds, those that introduced nobody too. */
	record RoundTimes(int count, double median, double p99, double max) {

		static RoundTimes of(List<RoundRun> rounds) {
			var millis = rounds.stream().mapToDouble(RoundRun::millis).sorted().toArray();
			return new RoundTimes(millis.length, percentile(millis, 0.5), percentile(millis, 0.99),
					percentile(millis, 1));
		}

		private static double percentile(double[] sorted, double share) {
			return (sorted.length == 0) ? 0 : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
		}

	}

	static final Map<String, String> DEFINITIONS = new TreeMap<>(Map.of("capacity",
			"of a person: the most introductions that her pace (1, 2 or 4 an hour) allows within her stays; without a presence all are there for one hour from second 0, so it is her pace; 0 if she takes no part",
			"edges",
			"pairs that could be introduced: both take part, no constraint forbids it, both are there at the same moment at some time, and the worth is at least the event's minimum",
			"weight", "the worth of all introductions, added up", "coverage",
			"the share of those with a feasible partner who got an introduction", "coverageWithinThreeRounds",
			"the same, within the first three rounds at which she and a feasible partner were there", "gini",
			"the Gini coefficient of the introductions received, over those with a feasible partner", "rounds",
			"those that introduced somebody; roundMillis is over all", "takingPart",
			"those who want introductions and can be reached"));

}
