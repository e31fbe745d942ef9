package rapport.bench.evaluate;

import rapport.bench.score.Pair;
import rapport.match.introduction.Introduction;

/**
 * An introduction that was made.
 *
 * @param round from 1, counting rounds that introduced nobody too
 * @param second when
 */
record Made(int round, long second, Pair pair, Introduction introduction) {
}
