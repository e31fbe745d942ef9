package rapport.bench.evaluate;

import java.util.Locale;

/** Metrics in a few lines. */
final class Summary {

	private Summary() {
	}

	static String of(Metrics it) {
		return String.format(Locale.ROOT, """
				people            %d, of whom %d take part and %d have a feasible partner
				feasible pairs    %d
				introductions     %d of weight %.3f
				coverage          %.4f, within three rounds %.4f
				Gini              %.4f
				rounds            %d; median %.2f ms, p99 %.2f ms, max %.2f ms""", it.people(), it.takingPart(),
				it.withFeasiblePartner(), it.edges(), it.introductions(), it.weight(), it.coverage(),
				it.coverageWithinThreeRounds(), it.gini(), it.roundMillis().count(), it.roundMillis().median(),
				it.roundMillis().p99(), it.roundMillis().max());
	}

}
