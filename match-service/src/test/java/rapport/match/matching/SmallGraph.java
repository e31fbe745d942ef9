package rapport.match.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A random graph so small that every matching of it can be tried. */
final class SmallGraph {

	private static final int MOST_EDGES = 14;

	private final List<Edge> edges;

	final int[] capacity;

	final boolean[] cover;

	private SmallGraph(List<Edge> edges, int[] capacity, boolean[] cover) {
		this.edges = edges;
		this.capacity = capacity;
		this.cover = cover;
	}

	record Edge(int one, int other, double weight) {
	}

	/** How many of the nodes to be covered are, and how much a matching weighs. */
	record Value(int covered, double weight) implements Comparable<Value> {

		@Override
		public int compareTo(Value other) {
			return (this.covered != other.covered) ? Integer.compare(this.covered, other.covered)
					: Double.compare(this.weight, other.weight);
		}

	}

	static SmallGraph random(Random random, boolean covering) {
		int nodes = 2 + random.nextInt(8);
		var edges = new ArrayList<Edge>();
		for (int one = 0; one < nodes; one++) {
			for (int other = one + 1; other < nodes; other++) {
				edges.add(new Edge(one, other, (1 + random.nextInt(20)) / 20.0));
			}
		}
		Collections.shuffle(edges, random);
		var cover = new boolean[nodes];
		for (int node = 0; node < nodes; node++) {
			cover[node] = covering && random.nextBoolean();
		}
		return new SmallGraph(edges.subList(0, Math.min(edges.size(), random.nextInt(MOST_EDGES + 1))),
				IntStream.range(0, nodes).map((_) -> random.nextInt(4)).toArray(), cover);
	}

	/** The graph, its edges added in their order here. */
	Graph graph() {
		var builder = new Graph.Builder(this.capacity.length);
		this.edges.forEach((it) -> builder.edge(it.one, it.other, it.weight));
		return builder.build();
	}

	SmallGraph shuffled(Random random) {
		var edges = new ArrayList<>(this.edges);
		Collections.shuffle(edges, random);
		return new SmallGraph(edges, this.capacity, this.cover);
	}

	/** The best of all matchings: which covers most, and of these which weighs most. */
	Value optimum() {
		return best(0, new int[this.capacity.length], 0);
	}

	private Value best(int from, int[] degrees, double weight) {
		if (from == this.edges.size()) {
			return new Value(covered(degrees), weight);
		}
		var best = best(from + 1, degrees, weight);
		var edge = this.edges.get(from);
		if (degrees[edge.one] < this.capacity[edge.one] && degrees[edge.other] < this.capacity[edge.other]) {
			degrees[edge.one]++;
			degrees[edge.other]++;
			var with = best(from + 1, degrees, weight + edge.weight);
			degrees[edge.one]--;
			degrees[edge.other]--;
			return (with.compareTo(best) > 0) ? with : best;
		}
		return best;
	}

	int covered(int[] degrees) {
		return (int) IntStream.range(0, degrees.length).filter((it) -> this.cover[it] && degrees[it] > 0).count();
	}

}
