package rapport.bench.evaluate;

import rapport.match.introduction.Introduction;

/**
 * An introduction that was made.
 *
 * @param round from 1, counting rounds that introduced nobody too
 * @param second when
 * @param first a person's number, as the second
 */
record Made(int round, long second, int first, int other, Introduction introduction) {

	double worth() {
		return this.introduction.worth();
	}

}
