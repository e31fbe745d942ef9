package rapport.match.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A number for each of many, kept as bitmaps: one for each binary digit, the least first
 * (bit slices, as in O'Neil and Quass, "Improved query performance with variant indexes",
 * 1997). An operation on a word adds to the numbers of 64 at once, or compares them.
 */
final class SlicedNumbers {

	private final int words;

	private final long[] zeros;

	private final List<Digit> digits = new ArrayList<>();

	/** How many digits may be other than 0. */
	private int used;

	/** Numbers, all 0, for as many as there are bits in so many words. */
	SlicedNumbers(int words) {
		this.words = words;
		this.zeros = new long[words];
	}

	/** Makes all 0. */
	void clear() {
		for (int place = 0; place < this.used; place++) {
			Arrays.fill(this.digits.get(place).bits, 0);
		}
		this.used = 0;
	}

	/**
	 * Adds 1 at a digit to the numbers of those in a bitmap, which is not to be changed
	 * until {@link #settle}.
	 */
	void add(long[] some, int digit) {
		var here = digit(digit);
		var waiting = here.waiting;
		if (waiting == null) {
			here.waiting = some;
			return;
		}
		here.waiting = null;
		this.used = Math.max(this.used, digit + 1);
		var carry = digit(digit + 1).spare();
		Bits.add(here.bits, waiting, some, carry);
		add(carry, digit + 1);
	}

	/** Ends the additions; only then are the numbers right. */
	void settle() {
		for (int place = 0; place < this.digits.size(); place++) {
			var here = this.digits.get(place);
			if (here.waiting != null && place < this.used) {
				add(this.zeros, place);
			}
			else if (here.waiting != null) {
				System.arraycopy(here.waiting, 0, here.bits, 0, this.words);
				here.waiting = null;
				this.used = place + 1;
			}
		}
	}

	/**
	 * Makes each the lesser of its two numbers in others.
	 * @param greater who gets the greater one instead
	 */
	void lesser(SlicedNumbers one, SlicedNumbers other, long[] greater) {
		clear();
		int size = Math.max(one.used, other.used);
		var less = new long[this.words];
		for (int place = 0; place < size; place++) {
			Bits.compare(one.bits(place), other.bits(place), less);
		}
		Bits.flip(less, greater);
		for (int place = 0; place < size; place++) {
			Bits.choose(less, one.bits(place), other.bits(place), digit(place).bits);
		}
		this.used = size;
	}

	/**
	 * Finds who has the greatest numbers above 0.
	 * @param most how many are wanted
	 * @param among who is asked about; in the end, those of one and the same number, of
	 * whom only some can be had
	 * @param greatest takes those in whose numbers are greater than that
	 * @return how many are in it
	 */
	int greatest(int most, long[] among, long[] greatest) {
		Arrays.fill(greatest, 0);
		Bits.keep(among, positive());
		int size = 0;
		for (int place = this.used - 1; place >= 0; place--) {
			var digit = bits(place);
			int more = Bits.common(among, digit);
			if (size + more > most) {
				Bits.keep(among, digit);
			}
			else {
				Bits.move(among, digit, greatest);
				size += more;
			}
		}
		return size;
	}

	private long[] positive() {
		var positive = new long[this.words];
		for (int place = 0; place < this.used; place++) {
			Bits.join(positive, bits(place));
		}
		return positive;
	}

	private long[] bits(int place) {
		return (place < this.used) ? this.digits.get(place).bits : this.zeros;
	}

	private Digit digit(int place) {
		while (place >= this.digits.size()) {
			this.digits.add(new Digit(this.words));
		}
		return this.digits.get(place);
	}

	/** One binary digit of all numbers. */
	private static final class Digit {

		private final long[] bits;

		/**
		 * To be added together with another: three bits need no more time than two (a
		 * carry-save adder).
		 */
		private long @Nullable [] waiting;

		/**
		 * For what is carried over to this digit, in turns: the latest may be waiting.
		 */
		private final long[][] carries;

		private int turn;

		private Digit(int words) {
			this.bits = new long[words];
			this.carries = new long[2][words];
		}

		private long[] spare() {
			this.turn = 1 - this.turn;
			return this.carries[this.turn];
		}

	}

}
