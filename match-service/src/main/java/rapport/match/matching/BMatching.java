package rapport.match.matching;

import java.util.stream.IntStream;

/**
 * Weight-maximal b-matching. A node to be covered that has one edge only gets it first,
 * as in Karp and Sipser, "Maximum matchings in sparse random graphs", 1981. Then the
 * edges are taken by weight, which gives the matching of b-Suitor (Khan et al.,
 * "Efficient approximation algorithms for weighted b-matching", 2016) and at least half
 * of the greatest weight; then short alternating paths improve it (as in Maue and
 * Sanders, "Engineering algorithms for approximate weighted matching", 2007). A pure
 * function: the same graph gives the same matching on any machine.
 */
public final class BMatching {

	private BMatching() {
	}

	/**
	 * Chooses edges. As many as possible of the nodes to be covered get one, before
	 * weight counts.
	 * @param capacity how many edges each node can have
	 * @param cover which nodes are to be covered first
	 * @param passes how often improvements are looked for at every node, at most
	 * @return the numbers of the chosen edges, the heaviest first
	 */
	public static IntStream of(Graph graph, int[] capacity, boolean[] cover, int passes) {
		var matching = new Matching(graph, capacity);
		IntStream.range(0, graph.nodes())
			.filter((it) -> cover[it] && graph.begin(it) + 1 == graph.end(it))
			.map((it) -> graph.incident(graph.begin(it)))
			.forEach(matching::addIfFree);
		IntStream.range(0, graph.edges()).forEach(matching::addIfFree);
		new Improvement(graph, matching, new Cover(cover)).run(passes);
		return matching.edges();
	}

}
