package rapport.match.candidate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.jspecify.annotations.Nullable;
import rapport.match.worth.Profile;

/** Those in an index, each in a slot that is taken again when she has left. */
final class Slots {

	private static final int[] NONE = {};

	private final Deque<Integer> free = new ArrayDeque<>();

	private @Nullable Profile[] profiles = new Profile[64];

	/** What most comparisons need of each. */
	private int[][] rows = new int[64][];

	private int[] hashes = new int[64];

	/** The search that came across each last. */
	private int[] seen = new int[64];

	private int size;

	int take(Profile profile) {
		int slot = this.free.isEmpty() ? this.size++ : this.free.pop();
		if (slot == this.rows.length) {
			this.profiles = Arrays.copyOf(this.profiles, 2 * slot);
			this.rows = Arrays.copyOf(this.rows, 2 * slot);
			this.hashes = Arrays.copyOf(this.hashes, 2 * slot);
			this.seen = Arrays.copyOf(this.seen, 2 * slot);
		}
		this.profiles[slot] = profile;
		this.rows[slot] = profile.row();
		this.hashes[slot] = hash(profile);
		return slot;
	}

	void free(int slot) {
		this.profiles[slot] = null;
		this.rows[slot] = NONE;
		this.free.push(slot);
	}

	/** The one in a slot that is taken. */
	@SuppressWarnings("NullAway") // Only slots that are taken are asked for.
	Profile profile(int slot) {
		return this.profiles[slot];
	}

	int[] row(int slot) {
		return this.rows[slot];
	}

	/** The upper half of the hash of the one in a slot. */
	int hash(int slot) {
		return this.hashes[slot];
	}

	static int hash(Profile profile) {
		return (int) (profile.hash() >>> Integer.SIZE);
	}

	/** Whether a search comes across a slot for the first time. */
	boolean isNew(int slot, int search) {
		if (this.seen[slot] == search) {
			return false;
		}
		this.seen[slot] = search;
		return true;
	}

}
