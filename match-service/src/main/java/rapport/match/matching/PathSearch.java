package rapport.match.matching;

import java.util.Arrays;

/**
 * A search for the alternating path by which a node gains most: it takes an edge, whose
 * other end gives up its lightest if it is full, and so on from the end of that one. At
 * each step only a few ways are followed. The path touches no node twice.
 */
final class PathSearch {

	private final Graph graph;

	private final Matching matching;

	private final Cover cover;

	private final Path path;

	private final boolean[] touched;

	private final Ways[] ways;

	private final Path[] best;

	/**
	 * Where it was in vain to go on from each node: how often the matching had changed.
	 */
	private final int[] vain;

	/** How many steps the path had then. */
	private final int[] vainDepth;

	/**
	 * A search.
	 * @param path what is found is added to it
	 * @param touched the nodes of the path so far
	 * @param breadths how many ways are followed at each step
	 */
	PathSearch(Graph graph, Matching matching, Cover cover, Path path, boolean[] touched, int... breadths) {
		this.graph = graph;
		this.matching = matching;
		this.cover = cover;
		this.path = path;
		this.touched = touched;
		this.ways = Ways.of(breadths);
		this.best = Arrays.stream(breadths).mapToObj((_) -> new Path(2 * breadths.length + 2)).toArray(Path[]::new);
		this.vainDepth = new int[graph.nodes()];
		this.vain = new int[graph.nodes()];
		Arrays.fill(this.vain, -1);
	}

	/**
	 * The most that a node can gain by one more edge, 0 if nothing; the way there is then
	 * at the end of the path.
	 * @param degree how many edges it has, those given up on the path taken off
	 */
	double fill(int node, int degree) {
		return fill(node, degree, 0);
	}

	private double fill(int node, int degree, int depth) {
		int begin = this.path.length();
		var here = this.ways[depth];
		offer(node, here);
		this.best[depth].copy(begin, this.path);
		double won = this.cover.won(node, degree);
		double most = 0;
		for (int way = 0; way < here.size(); way++) {
			if (won + here.gain(way) + more(here.edge(way), node) <= most) {
				continue;
			}
			double gain = won + follow(here.edge(way), here.gain(way), node, depth);
			if (gain > most) {
				most = gain;
				this.best[depth].copy(begin, this.path);
			}
			this.path.truncate(begin);
		}
		this.path.append(this.best[depth]);
		return most;
	}

	/** Collects the ways from a node that gain most at once. */
	private void offer(int node, Ways here) {
		here.clear();
		int end = this.graph.end(node);
		for (int place = this.graph.begin(node); place < end; place++) {
			int next = this.graph.neighbour(place);
			double cost = this.matching.cost(next);
			double gain = this.graph.incidentWeight(place);
			if (cost < 0) {
				gain += this.cover.won(next, this.matching.degree(next));
			}
			if (here.beats(gain)) {
				return;
			}
			if (cost >= 0) {
				gain -= cost;
			}
			if (!this.touched[next] && !here.beats(gain) && !this.matching.has(this.graph.incident(place))) {
				offer(this.graph.incident(place), next, gain, here);
			}
		}
	}

	private void offer(int edge, int next, double gain, Ways here) {
		if (!this.matching.isFull(next)) {
			here.add(edge, gain);
			return;
		}
		int last = this.matching.mate(next);
		if (last >= 0 && !this.touched[last]) {
			here.add(edge, gain - this.cover.lost(last, this.matching.degree(last)));
		}
	}

	/** What following a way further can be hoped to add to what it gains at once. */
	private double more(int edge, int node) {
		int next = this.graph.across(edge, node);
		if (!this.matching.isFull(next)) {
			return 0;
		}
		int last = this.matching.mate(next);
		return this.graph.heaviest(last) + this.cover.won(last, this.matching.degree(last) - 1);
	}

	private double follow(int edge, double gain, int node, int depth) {
		int next = this.graph.across(edge, node);
		this.path.push(edge);
		if (!this.matching.isFull(next)) {
			return gain;
		}
		this.path.push(this.matching.lightest(next));
		if (depth + 1 == this.ways.length) {
			return gain;
		}
		int last = this.matching.mate(next);
		this.touched[next] = true;
		this.touched[last] = true;
		double further = further(last, depth + 1);
		this.touched[next] = false;
		this.touched[last] = false;
		return gain + further;
	}

	/**
	 * Goes on from a node, unless that was in vain since the matching changed, with as
	 * many steps to go. Another path might have found what that one touched; hardly any
	 * does, and hundreds for whom there is nothing would search all there is.
	 */
	private double further(int node, int depth) {
		if (this.vain[node] == this.matching.changes() && this.vainDepth[node] <= depth) {
			return 0;
		}
		double gain = fill(node, this.matching.degree(node) - 1, depth);
		if (gain == 0) {
			this.vain[node] = this.matching.changes();
			this.vainDepth[node] = depth;
		}
		return gain;
	}

}
