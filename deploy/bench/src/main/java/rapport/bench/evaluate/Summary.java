package rapport.bench.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import rapport.bench.baseline.BaselineContest.Outcome;

/** Metrics in a few lines. */
final class Summary {

	private Summary() {
	}

	static String of(Metrics it) {
		return matcher(it) + ((it.baselines() != null) ? Summary.baselines(it.baselines()) : "");
	}

	private static String matcher(Metrics it) {
		return String.format(Locale.ROOT, """
				people            %d, of whom %d take part and %d have a feasible partner
				feasible pairs    %d
				introductions     %d of weight %.3f%s
				coverage          %.4f, within three rounds %.4f
				Gini              %.4f
				rounds            %d; median %.2f ms, p99 %.2f ms, max %.2f ms""", it.people(), it.takingPart(),
				it.withFeasiblePartner(), it.edges(), it.introductions(), it.weight(), optimum(it), it.coverage(),
				it.coverageWithinThreeRounds(), it.gini(), it.roundMillis().count(), it.roundMillis().median(),
				it.roundMillis().p99(), it.roundMillis().max());
	}

	private static String baselines(List<Outcome> baselines) {
		return baselines.stream()
			.map((it) -> String.format(Locale.ROOT,
					"%n%-25s %d of weight %.3f%s; coverage %.4f, Gini %.4f; %d queries, median %.2f ms", it.method(),
					it.introductions(), it.weight(),
					(it.ratio() != null) ? String.format(Locale.ROOT, ", %.4f", it.ratio()) : "", it.coverage(),
					it.gini(), it.queries(), it.queryMillisMedian()))
			.collect(Collectors.joining());
	}

	private static String optimum(Metrics it) {
		return (it.ratio() == null) ? "" : String.format(Locale.ROOT, ", %.4f of the %s %.3f (%.1f s)", it.ratio(),
				Boolean.TRUE.equals(it.optimumProved()) ? "optimum" : "upper bound", it.optimum(), it.optimumSeconds());
	}

}
