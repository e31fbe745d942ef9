package rapport.match.matching;

import java.util.BitSet;
import java.util.stream.IntStream;

/** The edges chosen so far, with what is left of each node's capacity. */
final class Matching {

	private final Graph graph;

	private final int[] capacity;

	/**
	 * The chosen edges of node n stand from {@code begin[n]}, {@code degree[n]} of them.
	 */
	private final int[] begin;

	private final int[] chosen;

	private final int[] degree;

	/** The lightest of each node's chosen edges, -1 if it has none. */
	private final int[] lightest;

	/** Across the lightest. */
	private final int[] mates;

	private final double[] costs;

	private final BitSet edges = new BitSet();

	/** Those that were added, and not asked for since. */
	private final BitSet added = new BitSet();

	private int changes;

	Matching(Graph graph, int[] capacity) {
		this.graph = graph;
		this.capacity = capacity;
		this.degree = new int[graph.nodes()];
		this.lightest = new int[graph.nodes()];
		this.mates = new int[graph.nodes()];
		this.costs = new double[graph.nodes()];
		this.begin = new int[graph.nodes() + 1];
		for (int node = 0; node < graph.nodes(); node++) {
			this.begin[node + 1] = this.begin[node] + capacity[node];
			lightest(node, -1);
		}
		this.chosen = new int[this.begin[graph.nodes()]];
	}

	/** How often an edge was added or removed. */
	int changes() {
		return this.changes;
	}

	boolean has(int edge) {
		return this.edges.get(edge);
	}

	boolean isFull(int node) {
		return this.degree[node] >= this.capacity[node];
	}

	int degree(int node) {
		return this.degree[node];
	}

	/** The lightest of a node's chosen edges, -1 if it has none. */
	int lightest(int node) {
		return this.lightest[node];
	}

	/** Across the lightest of a node's chosen edges, -1 if it has none. */
	int mate(int node) {
		return this.mates[node];
	}

	/**
	 * What a node gives up for another edge: the weight of its lightest, below 0 if it
	 * has room, infinity if it can have none.
	 */
	double cost(int node) {
		return this.costs[node];
	}

	/** Adds an edge unless it is there, or one of its nodes is full. */
	void addIfFree(int edge) {
		if (!has(edge) && !isFull(this.graph.one(edge)) && !isFull(this.graph.other(edge))) {
			add(edge);
		}
	}

	void add(int edge) {
		this.changes++;
		this.edges.set(edge);
		this.added.set(edge);
		add(this.graph.one(edge), edge);
		add(this.graph.other(edge), edge);
	}

	void remove(int edge) {
		this.changes++;
		this.edges.clear(edge);
		this.added.clear(edge);
		remove(this.graph.one(edge), edge);
		remove(this.graph.other(edge), edge);
	}

	IntStream edges() {
		return this.edges.stream();
	}

	/** Those that were added since this was asked last, the heaviest first. */
	int[] added() {
		var some = this.added.stream().toArray();
		this.added.clear();
		return some;
	}

	private void add(int node, int edge) {
		this.chosen[this.begin[node] + this.degree[node]++] = edge;
		// Edges are numbered from the heaviest.
		lightest(node, Math.max(this.lightest[node], edge));
	}

	private void remove(int node, int edge) {
		int place = this.begin[node];
		while (this.chosen[place] != edge) {
			place++;
		}
		this.chosen[place] = this.chosen[this.begin[node] + --this.degree[node]];
		int lightestLeft = -1;
		for (int number = 0; number < this.degree[node]; number++) {
			lightestLeft = Math.max(lightestLeft, this.chosen[this.begin[node] + number]);
		}
		lightest(node, lightestLeft);
	}

	private void lightest(int node, int edge) {
		this.lightest[node] = edge;
		this.mates[node] = (edge < 0) ? -1 : this.graph.across(edge, node);
		if (!isFull(node)) {
			this.costs[node] = -1;
		}
		else {
			this.costs[node] = (edge < 0) ? Double.POSITIVE_INFINITY : this.graph.weight(edge);
		}
	}

}
