package rapport.bench.score;

import java.util.BitSet;
import java.util.List;

import rapport.bench.instance.Graph;

/**
 * Counts, for each person without an introduction yet, the rounds at which she and a
 * feasible partner were there and had room in their pace.
 */
public final class Coverage {

	private static final int WITHIN = 3;

	private final Graph graph;

	private final int[] rounds;

	private final BitSet introduced = new BitSet();

	private final BitSet inTime = new BitSet();

	Coverage(Graph graph) {
		this.graph = graph;
		this.rounds = new int[graph.people()];
	}

	/** A round was run while these were there and had room. */
	void round(BitSet free, List<Pair> introduced) {
		free.stream()
			.filter((it) -> !this.introduced.get(it) && this.graph.partnerAmong(it, free))
			.forEach((it) -> this.rounds[it]++);
		for (var it : introduced) {
			add(it.first());
			add(it.other());
		}
	}

	/** The share of those with a feasible partner who were introduced to somebody. */
	public double atLast() {
		return share(this.introduced);
	}

	/** The share of them who were so within three rounds. */
	public double inTime() {
		return share(this.inTime);
	}

	private void add(int person) {
		if (!this.introduced.get(person) && this.rounds[person] <= WITHIN) {
			this.inTime.set(person);
		}
		this.introduced.set(person);
	}

	private double share(BitSet covered) {
		int could = 0;
		for (int i = 0; i < this.graph.people(); i++) {
			could += (this.graph.partners(i) > 0) ? 1 : 0;
		}
		return (could == 0) ? 1 : (double) covered.cardinality() / could;
	}

}
