package rapport.match.candidate;

import java.util.function.IntPredicate;

/**
 * Bitmaps: sets of small numbers, 64 in a word, all of the same length. Plain loops, as
 * compilers make of them operations on several words at once.
 */
final class Bits {

	private Bits() {
	}

	/** A bitmap for numbers below a size. */
	static long[] of(int size, IntPredicate isIn) {
		var bits = new long[Math.ceilDiv(size, Long.SIZE)];
		for (int number = 0; number < size; number++) {
			if (isIn.test(number)) {
				set(bits, number);
			}
		}
		return bits;
	}

	static void set(long[] bits, int number) {
		bits[number >>> 6] |= 1L << number;
	}

	static void clear(long[] bits, int number) {
		bits[number >>> 6] &= ~(1L << number);
	}

	/** How many two have in common. */
	static int common(long[] one, long[] other) {
		int count = 0;
		for (int i = 0; i < one.length; i++) {
			count += Long.bitCount(one[i] & other[i]);
		}
		return count;
	}

	/** Takes all out that are not in another. */
	static void keep(long[] bits, long[] another) {
		for (int i = 0; i < bits.length; i++) {
			bits[i] &= another[i];
		}
	}

	/** Puts all in that are in another. */
	static void join(long[] bits, long[] another) {
		for (int i = 0; i < bits.length; i++) {
			bits[i] |= another[i];
		}
	}

	/** Puts in who is in another, and takes out who is in it already. */
	static void flip(long[] bits, long[] another) {
		for (int i = 0; i < bits.length; i++) {
			bits[i] ^= another[i];
		}
	}

	/** Moves those that are in a second bitmap as well from the first to a third. */
	static void move(long[] from, long[] which, long[] to) {
		for (int i = 0; i < from.length; i++) {
			to[i] |= from[i] & which[i];
			from[i] &= ~which[i];
		}
	}

	/** A bitmap that is like one where a choice is set, and like another elsewhere. */
	static void choose(long[] choice, long[] one, long[] other, long[] chosen) {
		for (int i = 0; i < chosen.length; i++) {
			chosen[i] = (one[i] & choice[i]) | (other[i] & ~choice[i]);
		}
	}

	/**
	 * Adds three bits in each place: the first becomes the sum, the last what is carried.
	 */
	static void add(long[] sum, long[] one, long[] other, long[] carry) {
		for (int i = 0; i < sum.length; i++) {
			long either = one[i] ^ other[i];
			carry[i] = (one[i] & other[i]) | (either & sum[i]);
			sum[i] ^= either;
		}
	}

	/**
	 * Tells in each place whether one number is less than another, where it is known of
	 * their lower digits.
	 */
	static void compare(long[] one, long[] other, long[] less) {
		for (int i = 0; i < less.length; i++) {
			less[i] = (~one[i] & other[i]) | (~(one[i] ^ other[i]) & less[i]);
		}
	}

}
