package rapport.bench.optimum;

import java.util.BitSet;
import java.util.stream.IntStream;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import rapport.bench.instance.Graph;

/**
 * The b-matching as a linear program, by column generation: pairs that the prices of the
 * people leave out are never put into it.
 */
final class Relaxation {

	private static final double TOLERANCE = 1e-9;

	/** How many pairs of each person it begins with, beyond twice her capacity. */
	private static final int FIRST = 4;

	private final Graph graph;

	private final int[] capacities;

	private final double[] prices;

	private Relaxation(Graph graph, int[] capacities) {
		this.graph = graph;
		this.capacities = capacities;
		this.prices = new double[capacities.length];
	}

	/** Solves it; where time runs out, the bound is a bound all the same. */
	static Relaxation of(Graph graph, int[] capacities, long deadline) {
		var relaxation = new Relaxation(graph, capacities);
		relaxation.solve(deadline);
		return relaxation;
	}

	/** What a pair is worth beyond the prices of its two. */
	double surplus(int pair) {
		return this.graph.worth(pair) - this.prices[this.graph.first(pair)] - this.prices[this.graph.second(pair)];
	}

	/**
	 * No b-matching weighs more, whatever the prices are: each person's price for each of
	 * her places, and each pair's surplus, once (weak duality).
	 */
	double bound() {
		double places = IntStream.range(0, this.prices.length)
			.mapToDouble((it) -> this.prices[it] * this.capacities[it])
			.sum();
		return places + IntStream.range(0, this.graph.size()).mapToDouble((it) -> Math.max(0, surplus(it))).sum();
	}

	private void solve(long deadline) {
		var solver = Solver.create("GLOP");
		try {
			var people = Solver.capacities(solver, this.capacities);
			var inside = new BitSet(this.graph.size());
			var wanted = first();
			while (!wanted.isEmpty() && System.nanoTime() < deadline) {
				wanted.stream().forEach((it) -> Solver.pair(solver, people, this.graph, it, false));
				inside.or(wanted);
				solver.setTimeLimit(Solver.millisUntil(deadline));
				if (solver.solve() != MPSolver.ResultStatus.OPTIMAL) {
					return;
				}
				price(people);
				wanted = wanted(inside);
			}
		}
		finally {
			solver.delete();
		}
	}

	private void price(MPConstraint[] people) {
		for (int i = 0; i < people.length; i++) {
			this.prices[i] = Math.max(0, people[i].dualValue());
		}
	}

	private BitSet wanted(BitSet inside) {
		var wanted = new BitSet();
		for (int pair = inside.nextClearBit(0); pair < this.graph.size(); pair = inside.nextClearBit(pair + 1)) {
			if (surplus(pair) > TOLERANCE) {
				wanted.set(pair);
			}
		}
		return wanted;
	}

	/** The best pairs of each person. */
	private BitSet first() {
		var taken = new int[this.capacities.length];
		var first = new BitSet();
		for (int pair : this.graph.heaviestFirst()) {
			int one = this.graph.first(pair);
			int other = this.graph.second(pair);
			if (taken[one] < FIRST + 2 * this.capacities[one] || taken[other] < FIRST + 2 * this.capacities[other]) {
				first.set(pair);
				taken[one]++;
				taken[other]++;
			}
		}
		return first;
	}

}
