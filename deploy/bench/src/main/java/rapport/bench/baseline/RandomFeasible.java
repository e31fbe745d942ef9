package rapport.bench.baseline;

import java.util.Random;
import java.util.stream.IntStream;

import rapport.bench.instance.Graph;

/** Takes feasible pairs in random order, the same at each run. */
final class RandomFeasible implements Baseline {

	private static final int SEED = 1;

	private final int[] order;

	RandomFeasible(Graph graph) {
		this.order = IntStream.range(0, graph.size()).toArray();
		var random = new Random(SEED);
		for (int i = this.order.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int swapped = this.order[i];
			this.order[i] = this.order[j];
			this.order[j] = swapped;
		}
	}

	@Override
	public String name() {
		return "random";
	}

	@Override
	public void round(Situation situation) {
		var graph = situation.graph();
		for (int pair : this.order) {
			situation.introduce(graph.first(pair), graph.second(pair), graph.worth(pair));
		}
	}

}
