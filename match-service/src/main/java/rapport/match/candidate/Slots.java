package rapport.match.candidate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import rapport.match.worth.Profile;

/**
 * Those in an index, one after the other in one array: who is looked at is in one place
 * of the memory, beside what the search notes of her. Each has a slot, the place where
 * hers begins, that is taken again when she has left.
 */
final class Slots implements People {

	/** Where the search is noted that came across her last. */
	private static final int SEEN = 0;

	/** Where the number of her profile is. */
	private static final int NUMBER = 1;

	private static final int ROW = 2;

	/** So much is fetched at a time; most slots take two. */
	private static final int LINE = 16;

	/** Slots are multiples of so many, so that those who have left leave few sizes. */
	private static final int STEP = 8;

	private final Map<Integer, Deque<Integer>> free = new HashMap<>();

	private final Deque<Integer> freeNumbers = new ArrayDeque<>();

	/** Longer than the slots, so that {@link #fetch} can read beyond the last one. */
	private int[] memory = new int[1024];

	/** What was read is kept, or a compiler could leave the reading out. */
	@SuppressWarnings("UnusedVariable")
	private int fetched;

	private @Nullable Profile[] profiles = new Profile[64];

	private int end;

	private int numbers;

	int take(Profile profile) {
		var row = profile.row();
		int size = size(row.length);
		var left = this.free.get(size);
		int slot = (left != null && !left.isEmpty()) ? left.pop() : extended(size);
		int number = this.freeNumbers.isEmpty() ? this.numbers++ : this.freeNumbers.pop();
		if (number == this.profiles.length) {
			this.profiles = Arrays.copyOf(this.profiles, 2 * number);
		}
		this.profiles[number] = profile;
		this.memory[slot + SEEN] = 0;
		this.memory[slot + NUMBER] = number;
		System.arraycopy(row, 0, this.memory, slot + ROW, row.length);
		return slot;
	}

	void free(int slot) {
		int number = this.memory[slot + NUMBER];
		this.free.computeIfAbsent(size(profile(slot).row().length), (_) -> new ArrayDeque<>()).push(slot);
		this.freeNumbers.push(number);
		this.profiles[number] = null;
	}

	private static int size(int row) {
		return Math.ceilDiv(ROW + row, STEP) * STEP;
	}

	private int extended(int size) {
		int slot = this.end;
		this.end += size;
		if (this.end + (2 * LINE) > this.memory.length) {
			this.memory = Arrays.copyOf(this.memory, this.end + (this.end / 2) + (2 * LINE));
		}
		return slot;
	}

	@Override
	@SuppressWarnings("NullAway") // Only slots that are taken are asked for.
	public Profile profile(int slot) {
		return this.profiles[this.memory[slot + NUMBER]];
	}

	/**
	 * Has the memory fetch some slots side by side, which takes much less time than one
	 * after the other.
	 */
	void fetch(int[] some, int size) {
		int sum = 0;
		for (int i = 0; i < size; i++) {
			int slot = some[i];
			sum += this.memory[slot] + this.memory[slot + LINE] + this.memory[slot + (2 * LINE) - 1];
		}
		this.fetched = sum;
	}

	/** The rows of all, each where {@link #row} says. */
	int[] rows() {
		return this.memory;
	}

	/** Where in {@link #rows} the row of the one in a slot begins. */
	static int row(int slot) {
		return slot + ROW;
	}

	/** Whether a search comes across a slot for the first time. */
	boolean isNew(int slot, int search) {
		if (this.memory[slot + SEEN] == search) {
			return false;
		}
		this.memory[slot + SEEN] = search;
		return true;
	}

}
