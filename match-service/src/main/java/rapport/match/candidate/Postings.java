package rapport.match.candidate;

import java.util.Arrays;

import rapport.match.worth.Family;

/** All who have one term in one family; in no order, so that each leaves in no time. */
final class Postings {

	private final Family family;

	private Entry[] entries = new Entry[4];

	/** The place of the term in each one's list. */
	private int[] places = new int[4];

	private int size;

	Postings(Family family) {
		this.family = family;
	}

	int size() {
		return this.size;
	}

	Entry get(int position) {
		return this.entries[position];
	}

	void add(Entry entry, int place) {
		if (this.size == this.entries.length) {
			this.entries = Arrays.copyOf(this.entries, 2 * this.size);
			this.places = Arrays.copyOf(this.places, 2 * this.size);
		}
		this.entries[this.size] = entry;
		this.places[this.size] = place;
		entry.positions(this.family)[place] = this.size++;
	}

	/** The last one takes her position. */
	@SuppressWarnings("NullAway") // What is beyond the size is never looked at.
	void remove(Entry entry, int place) {
		int position = entry.positions(this.family)[place];
		var last = this.entries[--this.size];
		this.entries[position] = last;
		this.places[position] = this.places[this.size];
		last.positions(this.family)[this.places[position]] = position;
		this.entries[this.size] = null;
	}

}
