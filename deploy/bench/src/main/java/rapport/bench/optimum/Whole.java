package rapport.bench.optimum;

import java.util.Arrays;

import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPVariable;
import rapport.bench.instance.Graph;

/**
 * The best b-matching among some pairs, in whole numbers, by branch and cut.
 *
 * @param bound none among them weighs more
 * @param found what the best one found weighs
 * @param proved whether there is none better among them
 */
record Whole(double bound, double found, boolean proved) {

	static Whole of(Graph graph, int[] capacities, int[] pairs, long deadline) {
		if (pairs.length == 0) {
			return new Whole(0, 0, true);
		}
		var solver = Solver.create("SCIP");
		try {
			var people = Solver.capacities(solver, capacities);
			var taken = Arrays.stream(pairs)
				.mapToObj((it) -> Solver.pair(solver, people, graph, it, true))
				.toArray(MPVariable[]::new);
			solver.setTimeLimit(Solver.millisUntil(deadline));
			var exactly = new MPSolverParameters();
			exactly.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
			var status = solver.solve(exactly);
			return switch (status) {
				case OPTIMAL -> new Whole(weight(graph, pairs, taken), weight(graph, pairs, taken), true);
				case FEASIBLE -> new Whole(solver.objective().bestBound(), weight(graph, pairs, taken), false);
				default -> new Whole(Double.POSITIVE_INFINITY, 0, false);
			};
		}
		finally {
			solver.delete();
		}
	}

	private static double weight(Graph graph, int[] pairs, MPVariable[] taken) {
		double weight = 0;
		for (int i = 0; i < pairs.length; i++) {
			weight += (taken[i].solutionValue() > 0.5) ? graph.worth(pairs[i]) : 0;
		}
		return weight;
	}

}
