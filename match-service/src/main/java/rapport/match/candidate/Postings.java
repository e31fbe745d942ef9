package rapport.match.candidate;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * All who have one term in one family, in buckets by their hashes: each comes and leaves
 * in no time, and those whose hashes are near to another are found without the rest.
 */
final class Postings {

	/** How many are in a bucket on average, at most. */
	private static final int FILL = 16;

	/** Of the circle of all hashes. */
	private static final int QUARTER = 1 << 30;

	/**
	 * In each bucket, how many of its places are taken; then hashes, each with a slot.
	 */
	private int[][] buckets = { { 1, 0, 0 } };

	/** How many leading bits of a hash tell its bucket. */
	private int bits;

	private int size;

	int size() {
		return this.size;
	}

	void add(int slot, int hash) {
		if (this.size == FILL * this.buckets.length) {
			split();
		}
		put(slot, hash);
		this.size++;
	}

	void remove(int slot, int hash) {
		var bucket = this.buckets[bucket(hash)];
		int place = 1;
		while (bucket[place + 1] != slot) {
			place += 2;
		}
		bucket[0] -= 2;
		bucket[place] = bucket[bucket[0]];
		bucket[place + 1] = bucket[bucket[0] + 1];
		this.size--;
	}

	/** Visits all, in no order. */
	void each(IntConsumer visitor) {
		for (var bucket : this.buckets) {
			for (int place = 1; place < bucket[0]; place += 2) {
				visitor.accept(bucket[place + 1]);
			}
		}
	}

	/**
	 * Visits those whose hashes are at most so far from a centre on the circle of all
	 * hashes, in no order.
	 */
	void near(int centre, int distance, IntConsumer visitor) {
		int begin = centre - distance;
		int first = bucket(begin);
		// More than half of the circle may begin and end in the same bucket.
		int some = (distance >= QUARTER) ? this.buckets.length : between(first, bucket(centre + distance));
		for (int number = 0; number < some; number++) {
			var bucket = this.buckets[(first + number) & (this.buckets.length - 1)];
			for (int place = 1; place < bucket[0]; place += 2) {
				if (Integer.compareUnsigned(bucket[place] - begin, 2 * distance) <= 0) {
					visitor.accept(bucket[place + 1]);
				}
			}
		}
	}

	/** How many buckets there are from one to another. */
	private int between(int first, int last) {
		return ((last - first) & (this.buckets.length - 1)) + 1;
	}

	private int bucket(int hash) {
		return (int) (Integer.toUnsignedLong(hash) << this.bits >>> Integer.SIZE);
	}

	private void put(int slot, int hash) {
		int number = bucket(hash);
		var bucket = this.buckets[number];
		if (bucket[0] == bucket.length) {
			bucket = Arrays.copyOf(bucket, (2 * bucket.length) - 1);
			this.buckets[number] = bucket;
		}
		bucket[bucket[0]] = hash;
		bucket[bucket[0] + 1] = slot;
		bucket[0] += 2;
	}

	private void split() {
		var before = this.buckets;
		this.bits++;
		this.buckets = new int[2 * before.length][];
		Arrays.setAll(this.buckets, (_) -> new int[] { 1, 0, 0 });
		for (var bucket : before) {
			for (int place = 1; place < bucket[0]; place += 2) {
				put(bucket[place + 1], bucket[place]);
			}
		}
	}

}
