package rapport.match.matching;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/**
 * Sorts the numbers from 0 by keys of theirs, a byte after the other from the least
 * significant one (Knuth, "The Art of Computer Programming", 5.2.5). It is stable, so the
 * key that decides first comes last.
 */
final class RadixSort {

	private static final int DIGITS = 1 << Byte.SIZE;

	private int[] order;

	/** So many numbers, in their order. */
	RadixSort(int size) {
		this.order = new int[size];
		Arrays.setAll(this.order, (it) -> it);
	}

	/** Sorts by a key, not signed, the least first. */
	RadixSort by(IntToLongFunction key) {
		var keys = new long[this.order.length];
		Arrays.setAll(keys, key);
		for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
			by(keys, shift);
		}
		return this;
	}

	private void by(long[] keys, int shift) {
		var next = new int[DIGITS + 1];
		for (long key : keys) {
			next[digit(key, shift) + 1]++;
		}
		if (keys.length == 0 || next[digit(keys[0], shift) + 1] == keys.length) {
			return;
		}
		Arrays.parallelPrefix(next, Integer::sum);
		var sorted = new int[keys.length];
		for (int number : this.order) {
			sorted[next[digit(keys[number], shift)]++] = number;
		}
		this.order = sorted;
	}

	private static int digit(long key, int shift) {
		return (int) (key >>> shift) & (DIGITS - 1);
	}

	/** The numbers as sorted so far. */
	int[] order() {
		return this.order;
	}

}
