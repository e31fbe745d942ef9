package rapport.bench.optimum;

import java.time.Duration;
import java.util.Random;

import org.junit.jupiter.api.Test;
import rapport.bench.instance.Graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class OptimumTest {

	private static final Duration LONG = Duration.ofMinutes(1);

	@Test
	void isWhatTryingAllSetsGives() {
		var random = new Random(42);
		for (int instance = 0; instance < 60; instance++) {
			int people = 3 + random.nextInt(5);
			var capacities = random.ints(people, 0, 4).toArray();
			var graph = graph(random, people);
			var optimum = Optimum.of(graph, capacities, LONG);
			assertThat(optimum.proved()).isTrue();
			assertThat(optimum.bound()).isCloseTo(best(graph, capacities, 0), within(1e-9));
			assertThat(optimum.found()).isCloseTo(optimum.bound(), within(1e-9));
		}
	}

	@Test
	void threeWhoAllSuitEachOtherMakeOnePairNotOneAndAHalf() {
		var graph = new Graph(3);
		graph.add(0, 1, 1);
		graph.add(0, 2, 1);
		graph.add(1, 2, 1);
		var optimum = Optimum.of(graph, new int[] { 1, 1, 1 }, LONG);
		assertThat(optimum.proved()).isTrue();
		assertThat(optimum.bound()).isEqualTo(1);
	}

	@Test
	void withoutTimeThereIsStillABound() {
		var random = new Random(7);
		var graph = graph(random, 7);
		var capacities = new int[] { 1, 2, 1, 1, 2, 1, 1 };
		var optimum = Optimum.of(graph, capacities, Duration.ZERO);
		assertThat(optimum.bound()).isGreaterThanOrEqualTo(best(graph, capacities, 0) - 1e-9);
		assertThat(optimum.found()).isLessThanOrEqualTo(optimum.bound() + 1e-9);
	}

	/** The best of all sets of pairs from one on. */
	private static double best(Graph graph, int[] left, int pair) {
		if (pair == graph.size()) {
			return 0;
		}
		double without = best(graph, left, pair + 1);
		int one = graph.first(pair);
		int other = graph.second(pair);
		if (left[one] == 0 || left[other] == 0) {
			return without;
		}
		left[one]--;
		left[other]--;
		double with = graph.worth(pair) + best(graph, left, pair + 1);
		left[one]++;
		left[other]++;
		return Math.max(with, without);
	}

	private static Graph graph(Random random, int people) {
		var graph = new Graph(people);
		for (int i = 0; i < people; i++) {
			for (int j = i + 1; j < people; j++) {
				if (random.nextInt(4) > 0) {
					graph.add(i, j, 0.02 + random.nextDouble());
				}
			}
		}
		return graph;
	}

}
