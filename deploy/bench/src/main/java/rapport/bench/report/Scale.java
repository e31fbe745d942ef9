package rapport.bench.report;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A logarithmic axis over whole powers of ten.
 *
 * @param least the power of ten at its beginning
 * @param most the one at its end
 * @param from where on the page it begins
 */
record Scale(int least, int most, double from, double to) {

	/** An axis that holds all these positive values. */
	static Scale over(DoubleStream values, double from, double to) {
		var all = values.summaryStatistics();
		int least = (int) Math.floor(Math.log10(all.getMin()));
		return new Scale(least, Math.max(least + 1, (int) Math.ceil(Math.log10(all.getMax()))), from, to);
	}

	double at(double value) {
		return this.from + (this.to - this.from) * (Math.log10(value) - this.least) / (this.most - this.least);
	}

	List<Double> decades() {
		return IntStream.rangeClosed(this.least, this.most).mapToObj((it) -> Math.pow(10, it)).toList();
	}

}
