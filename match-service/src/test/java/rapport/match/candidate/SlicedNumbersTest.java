package rapport.match.candidate;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlicedNumbersTest {

	private static final int SIZE = 150;

	private static final int WORDS = 3;

	private final SlicedNumbers sliced = new SlicedNumbers(WORDS);

	private final SlicedNumbers another = new SlicedNumbers(WORDS);

	private final SlicedNumbers lesser = new SlicedNumbers(WORDS);

	@Test
	void theyAddUpLikeAnyNumbers() {
		for (int seed = 0; seed < 50; seed++) {
			var random = new Random(seed);
			var plain = added(random, this.sliced);
			for (int most : new int[] { 0, 1, 7, 60, SIZE }) {
				shouldBeGreatest(this.sliced, plain, most, random, "seed " + seed);
			}
		}
	}

	@Test
	void theLesserOfTwoIsChosenOrTheGreaterWhereAskedFor() {
		for (int seed = 0; seed < 50; seed++) {
			var random = new Random(seed);
			var one = added(random, this.sliced);
			var other = added(random, this.another);
			var greater = Bits.of(SIZE, (_) -> random.nextInt(4) == 0);
			this.lesser.lesser(this.sliced, this.another, greater);
			var plain = IntStream.range(0, SIZE)
				.map((it) -> isIn(greater, it) ? Math.max(one[it], other[it]) : Math.min(one[it], other[it]))
				.toArray();
			shouldBeGreatest(this.lesser, plain, 20, random, "seed " + seed);
			shouldBeGreatest(this.lesser, plain, SIZE, random, "seed " + seed);
		}
	}

	/** Adds anything, to the numbers and to plain ones. */
	private static int[] added(Random random, SlicedNumbers to) {
		var plain = new int[SIZE];
		to.clear();
		int some = random.nextInt(30);
		for (int i = 0; i < some; i++) {
			int digit = random.nextInt(5);
			var who = Bits.of(SIZE, (_) -> random.nextInt(3) == 0);
			to.add(who, digit);
			IntStream.range(0, SIZE).filter((it) -> isIn(who, it)).forEach((it) -> plain[it] += 1 << digit);
		}
		to.settle();
		return plain;
	}

	private static void shouldBeGreatest(SlicedNumbers numbers, int[] plain, int most, Random random, String as) {
		var asked = Bits.of(SIZE, (_) -> random.nextInt(3) > 0);
		var among = asked.clone();
		var greatest = new long[WORDS];
		int sure = numbers.greatest(most, among, greatest);
		var sorted = of(Bits.of(SIZE, (it) -> isIn(asked, it) && plain[it] > 0), plain);
		assertThat(sure).as(as).isEqualTo(Bits.common(greatest, greatest)).isLessThanOrEqualTo(most);
		assertThat(of(greatest, plain)).as(as).isEqualTo(Arrays.copyOf(sorted, sure));
		if (most < sorted.length) {
			int tied = sorted[most];
			assertThat(of(among, plain)).as(as)
				.isEqualTo(IntStream.of(sorted).filter((it) -> it == tied).toArray())
				.hasSizeGreaterThan(most - sure);
		}
	}

	/** The plain numbers of those in a bitmap, the greatest first. */
	private static int[] of(long[] bits, int[] plain) {
		return IntStream.range(0, SIZE)
			.filter((it) -> isIn(bits, it))
			.map((it) -> -plain[it])
			.sorted()
			.map((it) -> -it)
			.toArray();
	}

	private static boolean isIn(long[] bits, int number) {
		return (bits[number / Long.SIZE] >>> number & 1) == 1;
	}

}
