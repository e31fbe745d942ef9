package rapport.match.candidate;

import org.jspecify.annotations.Nullable;
import rapport.match.worth.Profile;

/**
 * The best found so far, the best first; of two that are worth the same, the one whose
 * hash is like hers, so that not all find the same few. Used again for one search after
 * the other.
 */
public final class Hits {

	private final @Nullable Profile[] profiles;

	private final double[] worths;

	private final int[] slots;

	private final int[] hashes;

	private int size;

	/** Holds this many at most. */
	public Hits(int most) {
		this.profiles = new Profile[most];
		this.worths = new double[most];
		this.slots = new int[most];
		this.hashes = new int[most];
	}

	public int size() {
		return this.size;
	}

	/** The one at a place below {@link #size}. */
	@SuppressWarnings("NullAway") // Those below the size are all there.
	public Profile profile(int place) {
		return this.profiles[place];
	}

	/** What an introduction to the one at a place would be worth. */
	public double worth(int place) {
		return this.worths[place];
	}

	/** Begins anew. */
	void clear() {
		this.size = 0;
	}

	/** Whether so much would not be among the best. */
	boolean beats(double worth) {
		return this.size == this.worths.length && worth < this.worths[this.size - 1];
	}

	/**
	 * Takes in the one in a slot, if she is among the best.
	 * @param hash how far hers is from that of the one who searches
	 */
	void add(int slot, double worth, int hash, Slots all) {
		int place = this.size;
		while (place > 0 && before(slot, worth, hash, place - 1, all)) {
			place--;
		}
		if (place == this.worths.length) {
			return;
		}
		this.size = Math.min(this.size + 1, this.worths.length);
		System.arraycopy(this.worths, place, this.worths, place + 1, this.size - place - 1);
		System.arraycopy(this.slots, place, this.slots, place + 1, this.size - place - 1);
		System.arraycopy(this.hashes, place, this.hashes, place + 1, this.size - place - 1);
		this.worths[place] = worth;
		this.slots[place] = slot;
		this.hashes[place] = hash;
	}

	private boolean before(int slot, double worth, int hash, int place, Slots all) {
		if (worth != this.worths[place]) {
			return worth > this.worths[place];
		}
		int byHash = Integer.compareUnsigned(hash, this.hashes[place]);
		return (byHash != 0) ? byHash < 0 : id(all, slot).compareTo(id(all, this.slots[place])) < 0;
	}

	private static String id(Slots all, int slot) {
		return all.profile(slot).attendee().id();
	}

	/** Fetches those it holds, when all were found. */
	void fetch(Slots all) {
		for (int place = 0; place < this.size; place++) {
			this.profiles[place] = all.profile(this.slots[place]);
		}
	}

}
