package rapport.bench.speed;

import java.util.Arrays;
import java.util.function.IntConsumer;

import rapport.bench.score.Percentile;

/**
 * How long something took, each time.
 *
 * @param median in milliseconds, as the two after it
 */
public record Stopwatch(double median, double p99, double most, int times) {

	/**
	 * Does it as often without as with taking the time; what prepares it is never
	 * counted.
	 */
	static Stopwatch of(int times, IntConsumer prepare, IntConsumer action) {
		var millis = new double[times];
		for (int i = 0; i < 2 * times; i++) {
			prepare.accept(i);
			long start = System.nanoTime();
			action.accept(i);
			if (i >= times) {
				millis[i - times] = (System.nanoTime() - start) / 1e6;
			}
		}
		Arrays.sort(millis);
		return new Stopwatch(Percentile.of(millis, 0.5), Percentile.of(millis, 0.99), Percentile.of(millis, 1), times);
	}

	/** The same with nothing to prepare. */
	static Stopwatch of(int times, IntConsumer action) {
		return of(times, (_) -> {
		}, action);
	}

}
