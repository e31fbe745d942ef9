package rapport.bench.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import rapport.bench.instance.Change;
import rapport.bench.instance.Graph;
import rapport.bench.instance.Instance;
import rapport.bench.instance.Stays;
import rapport.bench.score.Percentile;
import rapport.bench.score.Score;

/**
 * Lets each baseline choose on the same instance. Its rounds are the seconds in which
 * someone came, left or got room again: in between it could choose nothing new.
 */
public final class BaselineContest {

	/** At the same time. */
	private static final int MOST_ROUNDS = 10;

	private final Instance instance;

	private final Graph graph;

	private final List<Change> changes;

	/**
	 * What came of one.
	 *
	 * @param ratio of the optimum, if that is known
	 * @param queries how many were asked, if it asks any
	 */
	public record Outcome(String method, int introductions, double weight, @Nullable Double ratio, double coverage,
			double coverageWithinThreeRounds, double gini, int queries, double queryMillisMedian,
			double queryMillisP99) {
	}

	public BaselineContest(Instance instance, Graph graph) {
		this.instance = instance;
		this.graph = graph;
		this.changes = Change.of(instance);
	}

	/**
	 * Runs all.
	 * @param optimum the best weight, if it is known
	 */
	public List<Outcome> run(@Nullable Double optimum) {
		var outcomes = new ArrayList<Outcome>();
		for (var method : List.<Function<QueryTimes, Baseline>>of((_) -> new GreedyByScore(this.graph),
				(_) -> new RandomFeasible(this.graph),
				(times) -> new TopK(new LuceneRanking(), this.instance.people(), times),
				(times) -> new TopK(new PostgresRanking(), this.instance.people(), times))) {
			var times = new QueryTimes();
			try (var baseline = method.apply(times)) {
				outcomes.add(outcome(baseline.name(), run(baseline), times.sortedMillis(), optimum));
			}
		}
		return outcomes;
	}

	private Score run(Baseline baseline) {
		var score = new Score(this.graph);
		var situation = new Situation(this.instance, this.graph);
		var due = new PriorityQueue<Long>();
		this.changes.forEach((it) -> due.add(it.second()));
		int next = 0;
		while (next < this.changes.size()) {
			long second = due.remove();
			while (!due.isEmpty() && due.element() == second) {
				due.remove();
			}
			for (; next < this.changes.size() && this.changes.get(next).second() == second; next++) {
				change(this.changes.get(next), situation, baseline);
			}
			if (rounds(second, baseline, situation, score)) {
				due.add(second + Stays.HOUR);
			}
		}
		return score;
	}

	/** Rounds until one introduces nobody; whether any did. */
	private static boolean rounds(long second, Baseline baseline, Situation situation, Score score) {
		int rounds = 0;
		do {
			situation.at(second);
			var free = situation.free();
			baseline.round(situation);
			score.round(free, situation.introducedNow());
			rounds++;
		}
		while (!situation.introducedNow().isEmpty() && rounds < MOST_ROUNDS);
		return rounds > 1;
	}

	private static void change(Change change, Situation situation, Baseline baseline) {
		situation.here().set(change.person(), change.enters());
		if (change.enters()) {
			baseline.enter(change.person());
		}
		else {
			baseline.leave(change.person());
		}
	}

	private static Outcome outcome(String name, Score score, double[] millis, @Nullable Double optimum) {
		return new Outcome(name, score.introductions(), score.weight(),
				(optimum != null) ? score.weight() / optimum : null, score.coverage().atLast(),
				score.coverage().inTime(), score.gini(), millis.length, Percentile.of(millis, 0.5),
				Percentile.of(millis, 0.99));
	}

}
