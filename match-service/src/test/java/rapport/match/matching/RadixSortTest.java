package rapport.match.matching;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RadixSortTest {

	@Test
	void sortsByTheLastKeyThenByTheOnesBefore() {
		for (int seed = 0; seed < 50; seed++) {
			var random = new Random(seed);
			int size = random.nextInt(400);
			var few = random.ints(size, 0, 5).toArray();
			var many = random.longs(size).map((it) -> it >>> random.nextInt(64)).toArray();
			var order = new RadixSort(size).by((it) -> many[it]).by((it) -> few[it]).order();
			assertThat(order).as("seed %d", seed)
				.containsExactly(IntStream.range(0, size)
					.boxed()
					.sorted(Comparator.<Integer>comparingInt((it) -> few[it])
						.thenComparing((a, b) -> Long.compareUnsigned(many[a], many[b]))
						.thenComparingInt((it) -> it))
					.mapToInt((it) -> it)
					.toArray());
		}
	}

}
