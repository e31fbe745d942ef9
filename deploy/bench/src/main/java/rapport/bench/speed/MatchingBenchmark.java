package rapport.bench.speed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import rapport.match.matching.BMatching;
import rapport.match.matching.Graph;
import rapport.match.round.RoundSettings;

/** What the matching of 5,000 costs, once it is known who could be introduced to whom. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatchingBenchmark {

	private static final int PEOPLE = 5000;

	private static final int BUDGET = 1000;

	private final Graph graph;

	private final int[] capacities;

	private final boolean[] cover;

	public MatchingBenchmark() {
		var venue = new Venue(Crowds.grown(PEOPLE), RoundSettings.DEFAULT.candidates());
		this.graph = graph(venue);
		this.capacities = new int[this.graph.nodes()];
		Arrays.fill(this.capacities, 1);
		this.cover = new boolean[this.graph.nodes()];
		Arrays.fill(this.cover, true);
	}

	@Benchmark
	public int matchingOf5000() {
		return BMatching.of(this.graph, this.capacities, this.cover, RoundSettings.DEFAULT.passes()).sum();
	}

	private static Graph graph(Venue venue) {
		int people = venue.people().size();
		var numbers = new HashMap<String, Integer>();
		for (int i = 0; i < people; i++) {
			numbers.put(venue.people().get(i).attendee().id(), i);
		}
		var graph = new Graph.Builder(people);
		var known = new HashSet<Long>();
		for (int i = 0; i < people; i++) {
			var hits = venue.candidates(i, BUDGET);
			for (int place = 0; place < hits.size(); place++) {
				int other = numbers.getOrDefault(hits.profile(place).attendee().id(), i);
				if (known.add(Math.min(i, other) * (long) people + Math.max(i, other))) {
					graph.edge(i, other, hits.worth(place));
				}
			}
		}
		return graph.build();
	}

}
