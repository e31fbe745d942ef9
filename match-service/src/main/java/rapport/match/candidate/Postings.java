package rapport.match.candidate;

import java.util.Arrays;

/** All who have one term in one family; in no order, so that each leaves in no time. */
final class Postings {

	/** Each one's slot. */
	private int[] slots = new int[4];

	/** The place of the term in each one's row. */
	private int[] places = new int[4];

	private int size;

	int size() {
		return this.size;
	}

	int slot(int position) {
		return this.slots[position];
	}

	/** Takes one in, and notes her position in her positions. */
	void add(int slot, int place, int[] positions) {
		if (this.size == this.slots.length) {
			this.slots = Arrays.copyOf(this.slots, 2 * this.size);
			this.places = Arrays.copyOf(this.places, 2 * this.size);
		}
		this.slots[this.size] = slot;
		this.places[this.size] = place;
		positions[place] = this.size++;
	}

	/** Lets the one in a position out; the last one takes it. */
	void remove(int position, int[][] positions) {
		this.size--;
		this.slots[position] = this.slots[this.size];
		this.places[position] = this.places[this.size];
		positions[this.slots[position]][this.places[position]] = position;
	}

}
