package rapport.bench.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import rapport.bench.baseline.BaselineContest.Outcome;
import rapport.bench.score.Percentile;

import static java.util.Map.entry;

/**
 * What {@code metrics.json} says; {@code definitions} says what each figure means.
 *
 * @param notFeasible introductions of pairs that are not in {@code edges.csv}; 0 unless
 * something is wrong
 * @param optimum null, as the three that follow, if it was not computed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Metrics(int people, int takingPart, int withFeasiblePartner, int edges, int introductions,
		int notFeasible, double weight, @Nullable Double optimum, @Nullable Boolean optimumProved,
		@Nullable Double optimumSeconds, @Nullable Double ratio, double coverage, double coverageWithinThreeRounds,
		double gini, RoundTimes roundMillis, List<RoundRun> rounds, @Nullable List<Outcome> baselines,
		Map<String, String> definitions) {

	/** All rounds, those that introduced nobody too. */
	public record RoundTimes(int count, double median, double p99, double max) {

		static RoundTimes of(List<RoundRun> rounds) {
			var millis = rounds.stream().mapToDouble(RoundRun::millis).sorted().toArray();
			return new RoundTimes(millis.length, Percentile.of(millis, 0.5), Percentile.of(millis, 0.99),
					Percentile.of(millis, 1));
		}

	}

	static final Map<String, String> DEFINITIONS = new TreeMap<>(Map.ofEntries(entry("capacity",
			"of a person: the most introductions that her pace (1, 2 or 4 within any 3600 s) allows within her stays; without a presence all are there for 3600 s from second 0, so it is her pace; 0 if she takes no part"),
			entry("takingPart", "those who want introductions and can be reached"),
			entry("edges",
					"pairs that could be introduced: both take part, no constraint forbids it, both are there at the same moment at some time, and the worth is at least the event's minimum"),
			entry("weight", "the worth of all introductions, added up"),
			entry("optimum",
					"the exact maximum-weight b-matching of edges.csv with the capacities of people.csv; where optimumProved is false, a proven upper bound of it"),
			entry("ratio", "weight divided by optimum"),
			entry("coverage", "the share of those with a feasible partner who got an introduction"),
			entry("coverageWithinThreeRounds",
					"the same, within the first three rounds at which she and a feasible partner were there and had room in their pace"),
			entry("gini", "the Gini coefficient of the introductions received, over those with a feasible partner"),
			entry("rounds", "those that introduced somebody; roundMillis is over all"),
			entry("baselines", "simpler ways on the same instance, with the same capacities and constraints")));

}
