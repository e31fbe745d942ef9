package rapport.match.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BMatchingTest {

	private static final int GRAPHS = 600;

	private static final int PASSES = 4;

	@Test
	void nobodyGetsMoreThanHerCapacityAndNoEdgeIsTakenTwice() {
		for (int seed = 0; seed < GRAPHS; seed++) {
			var small = SmallGraph.random(new Random(seed), true);
			var edges = matched(small);
			assertThat(edges).as("seed %d", seed).doesNotHaveDuplicates();
			var degrees = degrees(small, edges);
			for (int node = 0; node < degrees.length; node++) {
				assertThat(degrees[node]).as("seed %d, node %d", seed, node).isLessThanOrEqualTo(small.capacity[node]);
			}
		}
	}

	@Test
	void theWeightIsNearTheOptimum() {
		double sum = 0;
		int graphs = 0;
		for (int seed = 0; seed < GRAPHS; seed++) {
			var small = SmallGraph.random(new Random(seed), false);
			double most = small.optimum().weight();
			if (most > 0) {
				double share = weight(matched(small)) / most;
				assertThat(share).as("seed %d", seed).isBetween(0.5, 1 + 1e-9);
				sum += share;
				graphs++;
			}
		}
		assertThat(graphs).isGreaterThan(GRAPHS / 2);
		assertThat(sum / graphs).isGreaterThan(0.99);
	}

	@Test
	void allAreCoveredWhoCanBeAndOnlyThenWeightCounts() {
		double sum = 0;
		int graphs = 0;
		for (int seed = 0; seed < GRAPHS; seed++) {
			var small = SmallGraph.random(new Random(seed), true);
			var optimum = small.optimum();
			var edges = matched(small);
			assertThat(small.covered(degrees(small, edges))).as("seed %d", seed).isEqualTo(optimum.covered());
			if (optimum.weight() > 0) {
				sum += weight(edges) / optimum.weight();
				graphs++;
			}
		}
		assertThat(sum / graphs).isGreaterThan(0.98);
	}

	@Test
	void theOrderInWhichEdgesWereAddedDoesNotMatter() {
		for (int seed = 0; seed < GRAPHS; seed++) {
			var random = new Random(seed);
			var small = SmallGraph.random(random, true);
			assertThat(matched(small.shuffled(random))).as("seed %d", seed).isEqualTo(matched(small));
		}
	}

	@Test
	void aHeavyEdgeGivesWayToTwoThatWeighMoreTogether() {
		var path = new Graph.Builder(4).edge(0, 1, 0.6).edge(1, 2, 1).edge(2, 3, 0.6).build();
		var weights = BMatching.of(path, new int[] { 1, 1, 1, 1 }, new boolean[4], PASSES).mapToDouble(path::weight);
		assertThat(weights.toArray()).containsExactly(0.6, 0.6);
	}

	@Test
	void twoPairsChangePartnersWhereAllAreCovered() {
		var square = new Graph.Builder(4).edge(0, 1, 1).edge(2, 3, 0.1).edge(0, 2, 0.6).edge(1, 3, 0.7).build();
		assertThat(weightsWhereAllAreCovered(square)).containsExactly(0.7, 0.6);
	}

	@Test
	void threePairsChangePartnersInARing() {
		var ring = new Graph.Builder(6).edge(0, 1, 1)
			.edge(2, 3, 0.2)
			.edge(4, 5, 0.1)
			.edge(1, 2, 0.6)
			.edge(3, 4, 0.5)
			.edge(5, 0, 0.7)
			.build();
		assertThat(weightsWhereAllAreCovered(ring)).containsExactly(0.7, 0.6, 0.5);
	}

	private static double[] weightsWhereAllAreCovered(Graph graph) {
		var ones = new int[graph.nodes()];
		Arrays.fill(ones, 1);
		var all = new boolean[graph.nodes()];
		Arrays.fill(all, true);
		return BMatching.of(graph, ones, all, PASSES).mapToDouble(graph::weight).toArray();
	}

	@Test
	void aNodeIsCoveredThoughWeightIsLostByIt() {
		var star = new Graph.Builder(3).edge(0, 1, 1).edge(1, 2, 0.1).build();
		var cover = new boolean[] { false, false, true };
		var edges = BMatching.of(star, new int[] { 1, 1, 1 }, cover, PASSES);
		assertThat(edges.mapToDouble(star::weight).toArray()).containsExactly(0.1);
	}

	private static List<SmallGraph.Edge> matched(SmallGraph small) {
		var graph = small.graph();
		return BMatching.of(graph, small.capacity, small.cover, PASSES)
			.mapToObj((it) -> new SmallGraph.Edge(graph.one(it), graph.other(it), graph.weight(it)))
			.toList();
	}

	private static double weight(List<SmallGraph.Edge> edges) {
		return edges.stream().mapToDouble(SmallGraph.Edge::weight).sum();
	}

	private static int[] degrees(SmallGraph small, List<SmallGraph.Edge> edges) {
		return IntStream.range(0, small.capacity.length)
			.map((node) -> (int) edges.stream().filter((it) -> it.one() == node || it.other() == node).count())
			.toArray();
	}

}
