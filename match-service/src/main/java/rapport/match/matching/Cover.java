package rapport.match.matching;

/**
 * Which nodes are to get at least one edge, and what that is worth: more than any path
 * could weigh.
 */
final class Cover {

	private static final double WORTH = 1000;

	private final boolean[] nodes;

	Cover(boolean[] nodes) {
		this.nodes = nodes;
	}

	boolean has(int node) {
		return this.nodes[node];
	}

	/** What is won if a node of this degree gets another edge. */
	double won(int node, int degree) {
		return (degree == 0 && this.nodes[node]) ? WORTH : 0;
	}

	/** What is lost if a node of this degree loses an edge. */
	double lost(int node, int degree) {
		return (degree == 1 && this.nodes[node]) ? WORTH : 0;
	}

}
