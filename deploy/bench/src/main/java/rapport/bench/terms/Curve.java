package rapport.bench.terms;

import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/** Outcomes by threshold, from the loosest to the strictest. */
record Curve(String title, List<Point> points) {

	record Point(double threshold, TermOutcome outcome) {
	}

	/** From 0.40 to 0.99 by hundredths. */
	static Curve of(String title, DoubleFunction<TermOutcome> outcome) {
		return new Curve(title,
				IntStream.rangeClosed(40, 99)
					.mapToObj((it) -> new Point(it / 100.0, outcome.apply(it / 100.0)))
					.toList());
	}

	/**
	 * The least threshold from which on the precision is always as great as this.
	 */
	double leastWithPrecision(double precision) {
		return this.points.stream()
			.sorted(Comparator.comparingDouble(Point::threshold).reversed())
			.takeWhile((it) -> it.outcome().precision() >= precision)
			.mapToDouble(Point::threshold)
			.min()
			.orElse(1);
	}

}
