package rapport.bench.evaluate;

import java.util.List;

import rapport.bench.instance.Graph;
import rapport.bench.score.Pair;

/**
 * What an evaluation found.
 *
 * @param graph the feasible pairs
 * @param introductions the pairs that were introduced
 */
public record Result(Metrics metrics, Graph graph, List<Pair> introductions) {
}
