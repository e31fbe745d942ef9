package rapport.match.matching;

/**
 * Improves a matching by alternating paths and cycles: an edge is given up, and both its
 * ends look for others, which may make those give up theirs, and so on for a few steps.
 * What gains is taken. An edge is looked at again only if it came in after it was looked
 * at, since whatever gains by then has such an edge (as the don't-look bits of Bentley,
 * "Fast algorithms for geometric traveling salesman problems", 1992).
 */
final class Improvement {

	private static final double LEAST_GAIN = 1e-12;

	/** What a pass over many nodes must gain for another, as a share of the weight. */
	private static final double LEAST_SHARE = 0.001;

	/** Up to so many nodes, more ways are followed, and further. */
	private static final int FEW = 1500;

	private final Graph graph;

	private final Matching matching;

	private final Cover cover;

	private final Path path = new Path(64);

	private final boolean[] touched;

	private final PathSearch search;

	private final Cycles cycles;

	/** For a node that is to be covered and has no edge, further and wider. */
	private final PathSearch searchToCover;

	Improvement(Graph graph, Matching matching, Cover cover) {
		this.graph = graph;
		this.matching = matching;
		this.cover = cover;
		this.touched = new boolean[graph.nodes()];
		boolean few = graph.nodes() <= FEW;
		this.search = few ? new PathSearch(graph, matching, cover, this.path, this.touched, 12, 5)
				: new PathSearch(graph, matching, cover, this.path, this.touched, 6, 3);
		this.cycles = few ? new Cycles(graph, matching, this.path, this.touched, 12, 6, 4)
				: new Cycles(graph, matching, this.path, this.touched, 8, 4);
		this.searchToCover = new PathSearch(graph, matching, cover, this.path, this.touched, 64, 8, 4, 2, 2, 1);
	}

	/** Runs passes until one gains too little, or so many were run. */
	void run(int passes) {
		coverAll();
		double least = (this.graph.nodes() <= FEW) ? 0 : LEAST_SHARE * weight();
		double gained = Double.MAX_VALUE;
		for (int pass = 0; pass < passes && gained > least; pass++) {
			gained = pass();
		}
		coverAll();
	}

	private double weight() {
		return this.matching.edges().mapToDouble(this.graph::weight).sum();
	}

	private double pass() {
		double gained = 0;
		for (int node = 0; node < this.graph.nodes(); node++) {
			double gain;
			do {
				gain = this.matching.isFull(node) ? 0 : grow(node, this.search);
				gained += gain;
			}
			while (gain > 0);
		}
		for (int edge : this.matching.added()) {
			gained += this.matching.has(edge) ? exchange(edge) : 0;
			gained += this.matching.has(edge) ? taken(this.cycles.with(edge, LEAST_GAIN)) : 0;
		}
		return gained;
	}

	private void coverAll() {
		for (int node = 0; node < this.graph.nodes(); node++) {
			if (this.cover.has(node) && this.matching.degree(node) == 0 && !this.matching.isFull(node)) {
				grow(node, this.searchToCover);
			}
		}
	}

	/** Finds one more edge for a node; what that gains, 0 if there is none. */
	private double grow(int node, PathSearch by) {
		this.path.truncate(0);
		this.touched[node] = true;
		double gain = by.fill(node, this.matching.degree(node));
		this.touched[node] = false;
		return taken(gain);
	}

	/** Gives an edge up for what its ends find instead; what that gains, or 0. */
	private double exchange(int edge) {
		int one = this.graph.one(edge);
		int other = this.graph.other(edge);
		this.path.truncate(0);
		this.path.push(edge);
		this.touched[one] = true;
		this.touched[other] = true;
		double gain = -this.graph.weight(edge) - lost(one) - lost(other);
		gain += this.search.fill(one, this.matching.degree(one) - 1);
		int length = this.path.length();
		touch(length, true);
		gain += this.search.fill(other, this.matching.degree(other) - 1);
		touch(length, false);
		return taken(gain);
	}

	private double lost(int node) {
		return this.cover.lost(node, this.matching.degree(node));
	}

	/** Marks the nodes of the path up to a length, or wipes the marks. */
	private void touch(int length, boolean mark) {
		for (int place = 0; place < length; place++) {
			this.touched[this.graph.one(this.path.edge(place))] = mark;
			this.touched[this.graph.other(this.path.edge(place))] = mark;
		}
	}

	private double taken(double gain) {
		if (gain <= LEAST_GAIN) {
			return 0;
		}
		this.path.apply(this.matching);
		return gain;
	}

}
