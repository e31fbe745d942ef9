package rapport.bench.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import rapport.bench.instance.Graph;

/** Counts what was introduced. */
public final class Score {

	private final Graph graph;

	private final Coverage coverage;

	private final int[] received;

	private final List<Pair> pairs = new ArrayList<>();

	public Score(Graph graph) {
		this.graph = graph;
		this.coverage = new Coverage(graph);
		this.received = new int[graph.people()];
	}

	/**
	 * A round was run while these were there and had room in their pace, and introduced
	 * those pairs.
	 */
	public void round(BitSet free, List<Pair> introduced) {
		this.coverage.round(free, introduced);
		this.pairs.addAll(introduced);
		for (var it : introduced) {
			this.received[it.first()]++;
			this.received[it.other()]++;
		}
	}

	public int introductions() {
		return this.pairs.size();
	}

	/** How many of the introductions are of no feasible pair. */
	public int notFeasible() {
		return (int) this.pairs.stream().filter((it) -> !this.graph.feasible(it.first(), it.other())).count();
	}

	public double weight() {
		return this.pairs.stream().mapToDouble(Pair::worth).sum();
	}

	/** How many introductions a person received. */
	public int received(int person) {
		return this.received[person];
	}

	public Coverage coverage() {
		return this.coverage;
	}

	/** Over those with a feasible partner. */
	public double gini() {
		return Gini.of(IntStream.range(0, this.received.length)
			.filter((it) -> this.graph.partners(it) > 0)
			.map((it) -> this.received[it])
			.toArray());
	}

}
