package rapport.bench.baseline;

import java.util.stream.LongStream;

/** How long queries took. */
final class QueryTimes {

	private final LongStream.Builder nanos = LongStream.builder();

	void add(long took) {
		this.nanos.add(took);
	}

	/** Sorted, in milliseconds. */
	double[] sortedMillis() {
		return this.nanos.build().sorted().mapToDouble((it) -> it / 1e6).toArray();
	}

}
