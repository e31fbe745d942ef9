package rapport.match.matching;

import java.util.Arrays;

/**
 * An undirected graph with weighted edges. Nodes and edges are numbered from 0; the
 * numbers decide between edges of the same weight, so they must not depend on chance.
 */
public final class Graph {

	private final int nodes;

	private final int[] one;

	private final int[] other;

	private final double[] weights;

	/** Where each node's edges begin in {@link #incident}. */
	private final int[] begin;

	/** The edges of each node, the heaviest first. */
	private final int[] incident;

	/** Across each of {@link #incident}, and its weight: read in the innermost loop. */
	private final int[] neighbours;

	private final double[] incidentWeights;

	private Graph(Builder builder) {
		this.nodes = builder.nodes;
		int edges = builder.size;
		this.one = new int[edges];
		this.other = new int[edges];
		this.weights = new double[edges];
		this.begin = new int[this.nodes + 1];
		this.incident = new int[2 * edges];
		this.neighbours = new int[2 * edges];
		this.incidentWeights = new double[2 * edges];
		int edge = 0;
		for (int place : builder.heaviestFirst()) {
			this.one[edge] = builder.one[place];
			this.other[edge] = builder.other[place];
			this.weights[edge] = builder.weights[place];
			this.begin[this.one[edge] + 1]++;
			this.begin[this.other[edge] + 1]++;
			edge++;
		}
		Arrays.parallelPrefix(this.begin, Integer::sum);
		var next = Arrays.copyOf(this.begin, this.nodes);
		for (edge = 0; edge < edges; edge++) {
			put(next[this.one[edge]]++, edge, this.other[edge]);
			put(next[this.other[edge]]++, edge, this.one[edge]);
		}
	}

	private void put(int place, int edge, int neighbour) {
		this.incident[place] = edge;
		this.neighbours[place] = neighbour;
		this.incidentWeights[place] = this.weights[edge];
	}

	/** How many nodes it has. */
	public int nodes() {
		return this.nodes;
	}

	/** How many edges it has; they are numbered by weight, the heaviest is 0. */
	public int edges() {
		return this.weights.length;
	}

	public int one(int edge) {
		return this.one[edge];
	}

	public int other(int edge) {
		return this.other[edge];
	}

	/** The other end of an edge. */
	int across(int edge, int node) {
		return this.one[edge] ^ this.other[edge] ^ node;
	}

	public double weight(int edge) {
		return this.weights[edge];
	}

	/** The weight of a node's heaviest edge, 0 if it has none. */
	double heaviest(int node) {
		return (begin(node) < end(node)) ? this.incidentWeights[begin(node)] : 0;
	}

	int begin(int node) {
		return this.begin[node];
	}

	int end(int node) {
		return this.begin[node + 1];
	}

	/** Across the edge at a place between a node's begin and end. */
	int neighbour(int place) {
		return this.neighbours[place];
	}

	/** The weight of the edge at a place between a node's begin and end. */
	double incidentWeight(int place) {
		return this.incidentWeights[place];
	}

	/** The edge at a place between a node's begin and end. */
	int incident(int place) {
		return this.incident[place];
	}

	/** Collects the edges of a graph. */
	public static final class Builder {

		private final int nodes;

		private int[] one = new int[64];

		private int[] other = new int[64];

		private double[] weights = new double[64];

		private int size;

		public Builder(int nodes) {
			this.nodes = nodes;
		}

		/**
		 * Adds an edge between two different nodes that have none yet, of a weight above
		 * 0.
		 */
		public Builder edge(int one, int other, double weight) {
			if (this.size == this.one.length) {
				this.one = Arrays.copyOf(this.one, 2 * this.size);
				this.other = Arrays.copyOf(this.other, 2 * this.size);
				this.weights = Arrays.copyOf(this.weights, 2 * this.size);
			}
			this.one[this.size] = Math.min(one, other);
			this.other[this.size] = Math.max(one, other);
			this.weights[this.size++] = weight;
			return this;
		}

		public Graph build() {
			return new Graph(this);
		}

		/** By weight, then by the numbers of the nodes. */
		private int[] heaviestFirst() {
			return new RadixSort(this.size).by((it) -> this.other[it])
				.by((it) -> this.one[it])
				// The bits of weights above 0 are ordered as they are.
				.by((it) -> ~Double.doubleToRawLongBits(this.weights[it]))
				.order();
		}

	}

}
