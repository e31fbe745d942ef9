package rapport.match.matching;

import java.util.Arrays;
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

	private final BitSet edges = new BitSet();

	Matching(Graph graph, int[] capacity) {
		this.graph = graph;
		this.capacity = capacity;
		this.degree = new int[graph.nodes()];
		this.lightest = new int[graph.nodes()];
		Arrays.fill(this.lightest, -1);
		this.begin = new int[graph.nodes() + 1];
		for (int node = 0; node < graph.nodes(); node++) {
			this.begin[node + 1] = this.begin[node] + capacity[node];
		}
		this.chosen = new int[this.begin[graph.nodes()]];
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

	/** Adds an edge unless it is there, or one of its nodes is full. */
	void addIfFree(int edge) {
		if (!has(edge) && !isFull(this.graph.one(edge)) && !isFull(this.graph.other(edge))) {
			add(edge);
		}
	}

	void add(int edge) {
		this.edges.set(edge);
		add(this.graph.one(edge), edge);
		add(this.graph.other(edge), edge);
	}

	void remove(int edge) {
		this.edges.clear(edge);
		remove(this.graph.one(edge), edge);
		remove(this.graph.other(edge), edge);
	}

	IntStream edges() {
		return this.edges.stream();
	}

	private void add(int node, int edge) {
		this.chosen[this.begin[node] + this.degree[node]++] = edge;
		// Edges are numbered from the heaviest.
		this.lightest[node] = Math.max(this.lightest[node], edge);
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
		this.lightest[node] = lightestLeft;
	}

}
