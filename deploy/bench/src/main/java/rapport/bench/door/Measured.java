package rapport.bench.door;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import rapport.bench.score.Percentile;

/** What came of many calls. */
final class Measured {

	private final double perSecond;

	private final double[] millis;

	private final Map<String, Double> processor;

	private Measured(double perSecond, double[] millis, Map<String, Double> processor) {
		this.perSecond = perSecond;
		this.millis = millis;
		this.processor = processor;
	}

	/**
	 * What came of calls.
	 * @param nanos how long each took
	 * @param took all of them together, in nanoseconds
	 * @param before what processes had used of the processors, in nanoseconds
	 * @param after the same at the end
	 */
	static Measured of(List<Long> nanos, long took, Map<String, Long> before, Map<String, Long> after) {
		var processor = new TreeMap<String, Double>();
		after.forEach((name, used) -> processor.put(name,
				(used - before.getOrDefault(name, 0L)) / 1e6 / Math.max(1, nanos.size())));
		return new Measured(nanos.size() * 1e9 / took, nanos.stream().mapToDouble((it) -> it / 1e6).sorted().toArray(),
				processor);
	}

	/** How many were answered a second. */
	double perSecond() {
		return this.perSecond;
	}

	/** The time that this share (0 to 1) did not exceed, in milliseconds. */
	double percentile(double share) {
		return Percentile.of(this.millis, share);
	}

	/** How many took longer than so many milliseconds. */
	long longerThan(double limit) {
		return Arrays.stream(this.millis).filter((it) -> it > limit).count();
	}

	/**
	 * What a process used of the processors, in milliseconds a call; 0 if it was not
	 * watched.
	 */
	double processor(String name) {
		return this.processor.getOrDefault(name, 0.0);
	}

}
