package rapport.match.candidate;

import java.util.Arrays;

import rapport.match.worth.Profile;

/**
 * The best found so far, the best first; of two that are worth the same, the one whose
 * hash is like hers, so that not all find the same few. Used again for one search after
 * the other.
 */
public final class BestFound {

	private static final People NOBODY = (_) -> {
		throw new IllegalStateException("Nothing was searched yet");
	};

	private final double[] worths;

	private final int[] numbers;

	private final int[] hashes;

	private int size;

	private People people = NOBODY;

	/** Holds this many at most. */
	public BestFound(int most) {
		this.worths = new double[most];
		this.numbers = new int[most];
		this.hashes = new int[most];
	}

	public int size() {
		return this.size;
	}

	/** The one at a place below {@link #size}, until the index changes. */
	public Profile profile(int place) {
		return this.people.profile(this.numbers[place]);
	}

	/** The numbers of all in the index that was searched, the best first. */
	public int[] numbers() {
		return Arrays.copyOf(this.numbers, this.size);
	}

	/** What an introduction to each would be worth, in the same order. */
	public double[] worths() {
		return Arrays.copyOf(this.worths, this.size);
	}

	/** What an introduction to the one at a place would be worth. */
	public double worth(int place) {
		return this.worths[place];
	}

	/** Begins anew, with some of these people. */
	void clear(People all) {
		this.people = all;
		this.size = 0;
	}

	/** Whether so much would not be among the best. */
	boolean beats(double worth) {
		return this.size == this.worths.length && worth < this.worths[this.size - 1];
	}

	/**
	 * Takes in the one with a number, if she is among the best.
	 * @param hash how far hers is from that of the one who searches
	 */
	void add(int number, double worth, int hash) {
		int place = this.size;
		while (place > 0 && before(number, worth, hash, place - 1)) {
			place--;
		}
		if (place == this.worths.length) {
			return;
		}
		this.size = Math.min(this.size + 1, this.worths.length);
		System.arraycopy(this.worths, place, this.worths, place + 1, this.size - place - 1);
		System.arraycopy(this.numbers, place, this.numbers, place + 1, this.size - place - 1);
		System.arraycopy(this.hashes, place, this.hashes, place + 1, this.size - place - 1);
		this.worths[place] = worth;
		this.numbers[place] = number;
		this.hashes[place] = hash;
	}

	private boolean before(int number, double worth, int hash, int place) {
		if (worth != this.worths[place]) {
			return worth > this.worths[place];
		}
		int byHash = Integer.compareUnsigned(hash, this.hashes[place]);
		return (byHash != 0) ? byHash < 0 : id(number).compareTo(id(this.numbers[place])) < 0;
	}

	private String id(int number) {
		return this.people.profile(number).attendee().id();
	}

}
