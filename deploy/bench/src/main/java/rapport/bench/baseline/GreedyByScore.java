package rapport.bench.baseline;

import rapport.bench.instance.Graph;

/** Takes the pair of the greatest worth, then the next, as long as there is room. */
final class GreedyByScore implements Baseline {

	private final int[] heaviestFirst;

	GreedyByScore(Graph graph) {
		this.heaviestFirst = graph.heaviestFirst();
	}

	@Override
	public String name() {
		return "greedy by score";
	}

	@Override
	public void round(Situation situation) {
		var graph = situation.graph();
		for (int pair : this.heaviestFirst) {
			situation.introduce(graph.first(pair), graph.second(pair), graph.worth(pair));
		}
	}

}
