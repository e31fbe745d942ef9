package rapport.match.matching;

/**
 * Improves a matching by alternating paths: an edge is given up, and both its ends look
 * for others, which may make those give up theirs, and so on for a few steps. A path is
 * taken if it gains.
 */
final class Improvement {

	private static final double LEAST_GAIN = 1e-12;

	/** How many ways are followed at each step of a path, from its beginning. */
	private static final int[] BREADTHS = { 8, 4, 2, 1 };

	/** For a node that is to be covered and has no edge, further and wider. */
	private static final int[] BREADTHS_TO_COVER = { 64, 8, 4, 2, 2, 1 };

	private final Graph graph;

	private final Matching matching;

	private final boolean[] cover;

	private final double coverWorth;

	/** Nodes that the path touches already. */
	private final boolean[] touched;

	private final Path path = new Path(4 * BREADTHS_TO_COVER.length + 4);

	Improvement(Graph graph, Matching matching, boolean[] cover, double coverWorth) {
		this.graph = graph;
		this.matching = matching;
		this.cover = cover;
		this.coverWorth = coverWorth;
		this.touched = new boolean[graph.nodes()];
	}

	/** Runs passes over all nodes until none gains, or so many were run. */
	void run(int passes) {
		coverAll();
		boolean gained = true;
		for (int pass = 0; pass < passes && gained; pass++) {
			gained = false;
			for (int node = 0; node < this.graph.nodes(); node++) {
				while (!this.matching.isFull(node) && grow(node, BREADTHS)) {
					gained = true;
				}
			}
			for (int edge : this.matching.edges().toArray()) {
				gained |= this.matching.has(edge) && exchange(edge);
			}
		}
		coverAll();
	}

	private void coverAll() {
		for (int node = 0; node < this.graph.nodes(); node++) {
			if (this.cover[node] && this.matching.degree(node) == 0 && !this.matching.isFull(node)) {
				var _ = grow(node, BREADTHS_TO_COVER);
			}
		}
	}

	/** Finds one more edge for a node. */
	private boolean grow(int node, int[] breadths) {
		this.path.truncate(0);
		this.touched[node] = true;
		double gain = new Search(breadths).fill(node, this.matching.degree(node), 0);
		this.touched[node] = false;
		return taken(gain);
	}

	/** Gives an edge up for what its ends find instead. */
	private boolean exchange(int edge) {
		int one = this.graph.one(edge);
		int other = this.graph.other(edge);
		this.path.truncate(0);
		this.path.push(edge);
		this.touched[one] = true;
		this.touched[other] = true;
		var search = new Search(BREADTHS);
		double gain = -this.graph.weight(edge) - lost(one) - lost(other);
		gain += search.fill(one, this.matching.degree(one) - 1, 0);
		int length = this.path.length();
		search.touch(1, length, true);
		gain += search.fill(other, this.matching.degree(other) - 1, 0);
		search.touch(1, length, false);
		this.touched[one] = false;
		this.touched[other] = false;
		return taken(gain);
	}

	private boolean taken(double gain) {
		if (gain <= LEAST_GAIN) {
			return false;
		}
		this.path.apply(this.matching);
		return true;
	}

	/** What is lost in cover if a node loses one of its edges. */
	private double lost(int node) {
		return (this.cover[node] && this.matching.degree(node) == 1) ? this.coverWorth : 0;
	}

	/** What is won in cover if a node of this degree gets another edge. */
	private double won(int node, int degree) {
		return (this.cover[node] && degree == 0) ? this.coverWorth : 0;
	}

	/** A search for the best path, a few ways at each step. */
	private final class Search {

		private final int[] breadths;

		private final Path[] best;

		Search(int[] breadths) {
			this.breadths = breadths;
			this.best = new Path[breadths.length];
			for (int depth = 0; depth < breadths.length; depth++) {
				this.best[depth] = new Path(2 * breadths.length + 4);
			}
		}

		/**
		 * The most that a node can gain by one more edge, 0 if nothing; the way there is
		 * then at the end of the path.
		 */
		double fill(int node, int degree, int depth) {
			int begin = Improvement.this.path.length();
			this.best[depth].copy(begin, Improvement.this.path);
			double most = 0;
			var ways = new Ways(this.breadths[depth]);
			double won = won(node, degree);
			for (int place = graph().begin(node); place < graph().end(node); place++) {
				ways.offer(graph().incident(place), node);
			}
			for (int way = 0; way < ways.size; way++) {
				double gain = won + follow(ways.edges[way], node, depth);
				if (gain > most) {
					most = gain;
					this.best[depth].copy(begin, Improvement.this.path);
				}
				Improvement.this.path.truncate(begin);
			}
			Improvement.this.path.append(this.best[depth]);
			return most;
		}

		private double follow(int edge, int node, int depth) {
			int next = graph().across(edge, node);
			Improvement.this.path.push(edge);
			double gain = graph().weight(edge);
			if (!matching().isFull(next)) {
				return gain + won(next, matching().degree(next));
			}
			int given = matching().lightest(next);
			int last = graph().across(given, next);
			Improvement.this.path.push(given);
			gain -= graph().weight(given) + lost(last);
			if (depth + 1 < this.breadths.length) {
				Improvement.this.touched[next] = true;
				Improvement.this.touched[last] = true;
				gain += fill(last, matching().degree(last) - 1, depth + 1);
				Improvement.this.touched[next] = false;
				Improvement.this.touched[last] = false;
			}
			return gain;
		}

		/** Marks the nodes of a part of the path, or wipes the marks. */
		void touch(int begin, int end, boolean mark) {
			for (int place = begin; place < end; place++) {
				int edge = Improvement.this.path.edge(place);
				Improvement.this.touched[graph().one(edge)] = mark;
				Improvement.this.touched[graph().other(edge)] = mark;
			}
		}

		private Graph graph() {
			return Improvement.this.graph;
		}

		private Matching matching() {
			return Improvement.this.matching;
		}

	}

	/** The edges that gain most at once, of those offered. */
	private final class Ways {

		private final int[] edges;

		private final double[] gains;

		private int size;

		Ways(int most) {
			this.edges = new int[most];
			this.gains = new double[most];
		}

		void offer(int edge, int node) {
			var graph = Improvement.this.graph;
			var matching = Improvement.this.matching;
			int next = graph.across(edge, node);
			if (Improvement.this.touched[next] || matching.has(edge)) {
				return;
			}
			double gain = graph.weight(edge);
			if (matching.isFull(next)) {
				if (matching.degree(next) == 0) {
					return;
				}
				int given = matching.lightest(next);
				int last = graph.across(given, next);
				if (Improvement.this.touched[last]) {
					return;
				}
				gain -= graph.weight(given) + lost(last);
			}
			else {
				gain += won(next, matching.degree(next));
			}
			add(edge, gain);
		}

		private void add(int edge, double gain) {
			int place = this.size;
			while (place > 0 && gain > this.gains[place - 1]) {
				place--;
			}
			if (place == this.edges.length) {
				return;
			}
			this.size = Math.min(this.size + 1, this.edges.length);
			System.arraycopy(this.edges, place, this.edges, place + 1, this.size - place - 1);
			System.arraycopy(this.gains, place, this.gains, place + 1, this.size - place - 1);
			this.edges[place] = edge;
			this.gains[place] = gain;
		}

	}

}
