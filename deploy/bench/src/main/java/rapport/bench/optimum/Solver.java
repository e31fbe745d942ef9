package rapport.bench.optimum;

import java.util.Arrays;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import rapport.bench.instance.Graph;

/** OR-Tools' solvers, and the b-matching's parts in their terms. */
final class Solver {

	static {
		Loader.loadNativeLibraries();
	}

	private Solver() {
	}

	static MPSolver create(String name) {
		var solver = MPSolver.createSolver(name);
		if (solver == null) {
			throw new IllegalStateException("OR-Tools lacks " + name + " on this platform");
		}
		solver.objective().setMaximization();
		return solver;
	}

	/** A constraint for each person: no more pairs than her capacity. */
	static MPConstraint[] capacities(MPSolver solver, int[] capacities) {
		return Arrays.stream(capacities).mapToObj((it) -> solver.makeConstraint(0, it)).toArray(MPConstraint[]::new);
	}

	/** A variable for a pair: taken or not, or in part where it need not be whole. */
	static MPVariable pair(MPSolver solver, MPConstraint[] people, Graph graph, int pair, boolean whole) {
		var variable = solver.makeVar(0, 1, whole, "");
		solver.objective().setCoefficient(variable, graph.worth(pair));
		people[graph.first(pair)].setCoefficient(variable, 1);
		people[graph.second(pair)].setCoefficient(variable, 1);
		return variable;
	}

	static long millisUntil(long deadline) {
		return Math.max(1, (deadline - System.nanoTime()) / 1_000_000);
	}

}
