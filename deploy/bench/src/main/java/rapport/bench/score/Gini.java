package rapport.bench.score;

import java.util.Arrays;

/** How unevenly something is shared out. */
final class Gini {

	private Gini() {
	}

	/**
	 * The Gini coefficient: 0 if all have the same, near 1 if one has all (Gini, 1912; as
	 * the mean absolute difference over twice the mean).
	 */
	static double of(int[] shares) {
		var sorted = shares.clone();
		Arrays.sort(sorted);
		double sum = 0;
		double weighted = 0;
		for (int i = 0; i < sorted.length; i++) {
			sum += sorted[i];
			weighted += (i + 1.0) * sorted[i];
		}
		return (sum == 0) ? 0 : (2 * weighted / (sorted.length * sum)) - ((sorted.length + 1.0) / sorted.length);
	}

}
