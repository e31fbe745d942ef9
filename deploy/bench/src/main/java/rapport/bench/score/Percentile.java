package rapport.bench.score;

/** Percentiles of measured values. */
public final class Percentile {

	private Percentile() {
	}

	/**
	 * The smallest value that at least this share (0 to 1) of all does not exceed: the
	 * nearest-rank method; 0 if there is none.
	 */
	public static double of(double[] sorted, double share) {
		return (sorted.length == 0) ? 0 : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
	}

}
