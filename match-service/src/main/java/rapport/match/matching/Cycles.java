package rapport.match.matching;

import java.util.Arrays;

/**
 * Improves a matching by alternating cycles: an edge is given up, one of its ends takes
 * another, whose other end gives up its lightest, and so on, until an edge to the first
 * one's other end closes the cycle. Every node keeps as many edges as it had, so this
 * finds what no path can where all have as many as they may. Few ways are followed at
 * each step, but wherever a cycle can be closed, it is tried.
 */
final class Cycles {

	private final Graph graph;

	private final Matching matching;

	private final Path path;

	private final boolean[] touched;

	private final Ways[] ways;

	private final Path best;

	/** The edge from each node to the end of the cycle, -1 if there is none to take. */
	private final int[] closing;

	/** The heaviest of these. */
	private double heaviest;

	private double most;

	/**
	 * A search for cycles.
	 * @param path used while it searches, as the next one
	 * @param touched the nodes of the path so far
	 * @param breadths how many ways are followed at each step
	 */
	Cycles(Graph graph, Matching matching, Path path, boolean[] touched, int... breadths) {
		this.graph = graph;
		this.matching = matching;
		this.path = path;
		this.touched = touched;
		this.ways = Ways.of(breadths);
		this.best = new Path(2 * breadths.length + 4);
		this.closing = new int[graph.nodes()];
		Arrays.fill(this.closing, -1);
	}

	/**
	 * Finds the best cycle with a chosen edge.
	 * @param least what it must gain
	 * @return what it gains, 0 if there is none; it is the path then
	 */
	double with(int edge, double least) {
		int begin = this.graph.one(edge);
		int end = this.graph.other(edge);
		this.most = least;
		this.best.truncate(0);
		this.path.truncate(0);
		this.path.push(edge);
		this.touched[begin] = true;
		this.touched[end] = true;
		open(end);
		follow(begin, -this.graph.weight(edge), 0);
		close(end);
		this.touched[begin] = false;
		this.touched[end] = false;
		this.path.truncate(0);
		this.path.append(this.best);
		return (this.best.length() > 0) ? this.most : 0;
	}

	private void open(int end) {
		this.heaviest = 0;
		for (int place = this.graph.begin(end); place < this.graph.end(end); place++) {
			if (!this.matching.has(this.graph.incident(place))) {
				this.closing[this.graph.neighbour(place)] = this.graph.incident(place);
				this.heaviest = Math.max(this.heaviest, this.graph.incidentWeight(place));
			}
		}
	}

	private void close(int end) {
		for (int place = this.graph.begin(end); place < this.graph.end(end); place++) {
			this.closing[this.graph.neighbour(place)] = -1;
		}
	}

	/** Closes the cycle from a node as well as can be, and collects ways to go on. */
	private void follow(int node, double gain, int depth) {
		boolean further = depth < this.ways.length;
		if (further) {
			this.ways[depth].clear();
		}
		int end = this.graph.end(node);
		for (int place = this.graph.begin(node); place < end; place++) {
			double sum = gain + this.graph.incidentWeight(place);
			if (sum + this.heaviest <= this.most) {
				break;
			}
			int next = this.graph.neighbour(place);
			int last = this.matching.mate(next);
			sum -= this.matching.cost(next);
			if (last < 0 || sum + this.heaviest <= this.most || (!further && this.closing[last] < 0)
					|| !isFree(place, next, last)) {
				continue;
			}
			int edge = this.graph.incident(place);
			if (this.closing[last] >= 0) {
				close(edge, next, last, sum);
			}
			if (further) {
				this.ways[depth].add(edge, sum);
			}
		}
		if (further) {
			further(node, depth);
		}
	}

	/**
	 * Whether the edge at a place may be taken, and its other end gives one up for it.
	 */
	private boolean isFree(int place, int next, int last) {
		return this.matching.isFull(next) && !this.touched[next] && !this.touched[last]
				&& !this.matching.has(this.graph.incident(place));
	}

	private void close(int edge, int next, int last, double sum) {
		double gain = sum + this.graph.weight(this.closing[last]);
		if (gain > this.most) {
			this.most = gain;
			this.best.copy(0, this.path);
			this.best.push(edge);
			this.best.push(this.matching.lightest(next));
			this.best.push(this.closing[last]);
		}
	}

	private void further(int node, int depth) {
		int length = this.path.length();
		var here = this.ways[depth];
		for (int way = 0; way < here.size(); way++) {
			int next = this.graph.across(here.edge(way), node);
			int last = this.matching.mate(next);
			this.path.push(here.edge(way));
			this.path.push(this.matching.lightest(next));
			this.touched[next] = true;
			this.touched[last] = true;
			follow(last, here.gain(way), depth + 1);
			this.touched[next] = false;
			this.touched[last] = false;
			this.path.truncate(length);
		}
	}

}
