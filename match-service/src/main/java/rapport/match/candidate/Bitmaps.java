package rapport.match.candidate;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import rapport.match.worth.Profile;

/**
 * Who of some has a term in a family, by its code: lists, of which bitmaps are made when
 * they are asked for. Only those of frequent terms are kept, as bitmaps of all would take
 * too much memory where everybody has words of her own.
 */
final class Bitmaps {

	private final int words;

	/** Where each code's list begins; the next one's begins where it ends. */
	private int[] begins = new int[256];

	private final int[] lists;

	private final long[] @Nullable [] kept;

	/** Of these people, each by her number in the list. */
	Bitmaps(List<Profile> people) {
		this.words = Math.ceilDiv(people.size(), Long.SIZE);
		people.forEach((it) -> it.eachCode(this::count));
		// First where each list ends; filling the lists from there leads to the begins.
		Arrays.parallelPrefix(this.begins, Integer::sum);
		this.lists = new int[this.begins[this.begins.length - 1]];
		for (int number = 0; number < people.size(); number++) {
			int person = number;
			people.get(number).eachCode((it) -> this.lists[--this.begins[it]] = person);
		}
		this.kept = new long[this.begins.length][];
	}

	private void count(int code) {
		if (code + 1 >= this.begins.length) {
			this.begins = Arrays.copyOf(this.begins, 2 * (code + 1));
		}
		this.begins[code]++;
	}

	/** Who has what a code stands for, as a bitmap; null if nobody has. */
	long @Nullable [] who(int code) {
		if (code + 1 >= this.begins.length || this.begins[code] == this.begins[code + 1]) {
			return null;
		}
		var known = this.kept[code];
		return (known != null) ? known : made(code);
	}

	private long[] made(int code) {
		var bits = new long[this.words];
		for (int place = this.begins[code]; place < this.begins[code + 1]; place++) {
			Bits.set(bits, this.lists[place]);
		}
		if (this.begins[code + 1] - this.begins[code] >= this.words) {
			this.kept[code] = bits;
		}
		return bits;
	}

}
